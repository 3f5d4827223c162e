/**
 * Words that say a quantity without a number, as they stand before what they count. `needs`: what must follow for them to count:
 * "plural" a plural noun, at once or after "of the"; "of" such a noun after "of"; "any" nothing ("a handful have left").
 */
export const VAGUE: readonly { readonly words: string; readonly needs: "plural" | "of" | "any" }[] = [
  { words: "a couple", needs: "of" },
  { words: "a few", needs: "plural" },
  { words: "a handful", needs: "any" },
  { words: "a majority", needs: "of" },
  { words: "a minority", needs: "of" },
  { words: "an? (?:[A-Za-zÀ-ɏ]+ly )?(?:adequate|ample|considerable|disproportionate|disproportionately high|greater|growing|high|higher|increasing|insufficient|large|larger|limited|low|lower|record|significant|similar|small|smaller|substantial|sufficient|undisclosed|unknown|unprecedented|untold) numbers?", needs: "of" },
  { words: "(?:adequate|considerable|great|greater|growing|high|higher|huge|increasing|insufficient|large|larger|limited|low|lower|record|significant|small|substantial|sufficient|unprecedented|unknown|untold|vast) numbers", needs: "of" },
  { words: "a number", needs: "of" },
  { words: "countless", needs: "plural" },
  { words: "dozens", needs: "any" },
  { words: "few", needs: "plural" },
  { words: "hardly any", needs: "any" },
  { words: "hundreds(?: of thousands)?", needs: "any" },
  { words: "innumerable", needs: "plural" },
  { words: "many", needs: "plural" },
  { words: "millions", needs: "any" },
  { words: "most", needs: "plural" },
  { words: "multiple", needs: "plural" },
  { words: "numerous", needs: "plural" },
  { words: "scores", needs: "of" },
  { words: "several", needs: "any" },
  { words: "some", needs: "plural" },
  { words: "(?:tens|hundreds) of (?:thousands|millions)", needs: "any" },
  { words: "the (?:vast |overwhelming |great )?majority", needs: "of" },
  { words: "thousands", needs: "any" },
  { words: "various", needs: "plural" },
  { words: "very few", needs: "any" },
]
