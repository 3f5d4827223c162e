import { wordsOf } from "../words/direction.ts"

/** What else the paper calls something, as printed. Nothing where it has one name. */
export function OtherNames({ names, language }: { readonly names: readonly string[]; readonly language: string }) {
  return names.length === 0 ? null : (
    <p class="small soft">
      also{" "}
      {names.map((name, i) => (
        <>
          {i > 0 ? ", " : ""}
          <q {...wordsOf(language)}>{name}</q>
        </>
      ))}
    </p>
  )
}
