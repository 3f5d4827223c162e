/**
 * States as papers print them, lower case, a hyphen as a blank: the members and observers of the United Nations, long forms and short. A State
 * is a party where it acts or stands among those who do; elsewhere its name is a place's. Source: the United Nations' terminology of countries (UNTERM).
 */
export const STATES: ReadonlySet<string> = new Set(
  `afghanistan|albania|algeria|andorra|angola|antigua and barbuda|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan
bolivia|plurinational state of bolivia|bosnia and herzegovina|botswana|brazil|brunei darussalam|bulgaria|burkina faso|burundi|cabo verde|cambodia|cameroon|canada|central african republic|chad|chile|china|colombia
comoros|congo|costa rica|côte d'ivoire|croatia|cuba|cyprus|czech republic|czechia|democratic people's republic of korea|democratic republic of the congo|denmark|djibouti|dominica|dominican republic
ecuador|egypt|el salvador|equatorial guinea|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|grenada|guatemala|guinea|guinea bissau|guyana
haiti|holy see|honduras|hungary|iceland|india|indonesia|iran|islamic republic of iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kiribati|kuwait|kyrgyzstan
lao people's democratic republic|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|marshall islands|mauritania|mauritius|mexico
micronesia|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|kingdom of the netherlands|new zealand|nicaragua|niger|nigeria|north macedonia|norway|oman
pakistan|palau|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|republic of korea|republic of moldova|romania|russia|russian federation|rwanda
saint kitts and nevis|saint lucia|saint vincent and the grenadines|samoa|san marino|sao tome and principe|saudi arabia|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|solomon islands
somalia|south africa|south sudan|spain|sri lanka|state of palestine|sudan|suriname|sweden|switzerland|syrian arab republic|syria|tajikistan|thailand|timor leste|togo|tonga|trinidad and tobago|tunisia
turkey|türkiye|turkmenistan|tuvalu|uganda|ukraine|united arab emirates|united kingdom|united kingdom of great britain and northern ireland|united republic of tanzania|united states|united states of america
uruguay|uzbekistan|vanuatu|venezuela|bolivarian republic of venezuela|viet nam|yemen|zambia|zimbabwe`.split(/[|\n]/u),
)
