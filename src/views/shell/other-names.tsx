import { wordsOf } from "../words/direction.ts"

type Props = { readonly name: string; readonly aliases: readonly string[]; readonly language: string }

/** What else the paper calls something, as printed; an article more or less is not told. Nothing where it has one name. */
export function OtherNames({ name, aliases, language }: Props) {
  const names = aliases.filter((alias) => plain(alias) !== plain(name))
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

const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /u, "")
