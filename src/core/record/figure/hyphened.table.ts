/** Nouns that after a number and a hyphen make a name or a manner, not a quantity: "two-State solution", "three-pronged". */
export const HYPHENED_NAMES: ReadonlySet<string> = new Set(
  `class degree dimensional dinar dollar door hand handed lane level off old pronged sided size star state stop story tier tiered time times track way wheel wheeled wheeler word`.trim().split(/\s+/u),
)

/** Nouns that after a number and a hyphen give the size of a body: "15-member commission". */
export const WHOLES: ReadonlySet<string> = new Set(["member", "person", "seat", "judge", "man", "woman", "strong"])
