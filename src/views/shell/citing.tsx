/** The citation of a row, folded away: a row is read more often than it is cited. A copy of the whole line is one click away where there is script. */
export const Citing = ({ children }: { readonly children: string }) => (
  <div class="citing small">
    <details>
      <summary>Cite</summary>
      <p class="cite">{children}</p>
    </details>
  </div>
)
