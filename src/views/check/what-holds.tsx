import type { Record } from "../../core/record/index.ts"
import type { LedgerContext } from "../ledger/ledger-context.ts"
import { cleanOf } from "../words/clean-of.ts"
import { wordsOf } from "../words/direction.ts"

type Sum = Record["sums"][number]
type Props = { readonly record: Record; readonly context: LedgerContext }

/** Arithmetic that holds, shown so that nobody has to do it again. Nothing where there is none. */
export function WhatHolds({ record, context }: Props) {
  return record.sums.length === 0 ? null : (
    <section class="ledger" id="holds">
      <h2>
        What holds&nbsp;<b class="count">{record.sums.length}</b>
      </h2>
      <ul class="holds">
        {record.sums.map((sum, i) => (
          <li key={i} id={`S${i + 1}`}>
            <Expression sum={sum} context={context} /> <span class="derived">{resultOf(sum)}</span>
            {sum.agreesWith ? (
              <>
                , printed{" "}
                <a href={context.hrefOfWords(sum.agreesWith)}>
                  <q {...wordsOf(record.paper.language)}>{cleanOf(sum.agreesWith)}</q>
                </a>
              </>
            ) : (
              <span class="soft">, not printed</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "85 + 13", "4 of 15", each number one click from its words. */
function Expression({ sum: { expression, parts }, context }: { readonly sum: Sum; readonly context: LedgerContext }) {
  const pieces = expression.split(/( [+/] )/u)
  return (
    <>
      {pieces.map((piece, i) => {
        const part = parts[i / 2]
        if (piece === " / ") return " of "
        return part && !piece.includes(" + ") ? (
          <a key={i} href={context.hrefOfWords(part)}>
            {piece}
          </a>
        ) : (
          piece
        )
      })}
    </>
  )
}

/** "98 cases"; a share in percent, as papers print it. */
export function resultOf({ expression, value, unit }: Pick<Sum, "expression" | "value" | "unit">): string {
  const [part, whole] = expression.split(" / ").map((number) => Number(number.replaceAll(/[^\d.]/gu, "")))
  if (part !== undefined && whole !== undefined && whole !== 0) return `${Math.round((part / whole) * 1000) / 10} percent`
  return [value.toLocaleString("en-GB", { maximumFractionDigits: 6 }), unit].filter((word) => word !== undefined).join(" ")
}
