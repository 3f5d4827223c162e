import type { ActorKind } from "./actor.ts"

/**
 * Parties that a paper may name without a noun that shows what they are. Names only help to see that a party is named and of which kind it is;
 * an alias is taken from the paper alone. Lower case; a hyphen is printed as a space. Source: the United Nations' system chart, the regional
 * organisations of Chapter VIII, and the groups named in the Council's sanctions lists and reports.
 */
export const KNOWN_PARTIES: ReadonlyMap<string, ActorKind> = new Map(
  (
    [
      ["un", "general assembly|headquarters|peacebuilding fund|secretary general|security council|security council members|council members|un|un women|office for the coordination of humanitarian affairs|united nations women|world health organization|international labour organization|food and agriculture organization|international organization for migration|united nations system|united nations|united nations secretariat|united nations headquarters|ocha|ohchr|unaids|undp|undss|unep|unesco|unfpa|unhcr|unicef|unidir|unido|unitad|unmas|unodc|unops|unrwa|wfp|who|fao|ilo|iom|world food programme|united nations population fund|united nations children's fund|united nations development programme|secretary generals|spotlight initiative|un country team|united nations country team|dppa|dpo"],
      ["organisation", "african union|arab league|asean|au|ecowas|eu|european union|igad|imf|international criminal court|icc|icrc|interpol|league of arab states|nato|oas|osce|oic|sadc|world bank|caricom|gulf cooperation council|red crescent|red cross"],
      ["armed", "arakan army|rapid support forces|al qaida|al qaeda|al shabaab|boko haram|da'esh|daesh|hamas|hizbullah|hezbollah|houthis|isil|islamic state|iswap|jnim|m23|taliban|wagner group|adf|codeco|fdlr|lra"],
      ["state", "member states|sudanese armed forces|united nations member states"],
    ] as const
  ).flatMap(([kind, names]) => names.split("|").map((name) => [name, kind] as const)),
)
