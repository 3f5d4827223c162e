/** Who looks. Every page, row and export is made for one viewer, and holds only what that viewer may see. */
export type Viewer = {
  /** How the viewer is called in messages. */
  readonly name: string
  readonly sees: "everything" | "nothing"
}

/** The owner of the laptop: today the one viewer there is. */
export const OWNER: Viewer = { name: "the owner of this workbench", sees: "everything" }

/** May see nothing. Keeps the gate honest: whatever is shown to nobody is a leak. */
export const NOBODY: Viewer = { name: "nobody", sees: "nothing" }
