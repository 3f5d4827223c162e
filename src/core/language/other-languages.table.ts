/**
 * How the Council is called in the official languages of the United Nations other than English, and what files of its papers end with for them. Texts in these are
 * left out: passages, verbs and themes are read in English. Source: the six language versions of resolutions, and the names of files in CR-UNSC and on documents.un.org.
 */
export const OTHER_LANGUAGES = [
  { language: "Arabic", ending: "AR", council: "مجلس الأمن" },
  { language: "Chinese", ending: "ZH", council: "安全理事会" },
  { language: "French", ending: "FR", council: "Conseil de sécurité" },
  { language: "Russian", ending: "RU", council: "Совет Безопасности" },
  { language: "Spanish", ending: "ES", council: "Consejo de Seguridad" },
] as const satisfies readonly { readonly language: string; readonly ending: string; readonly council: string }[]
