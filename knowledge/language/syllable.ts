/** A folded word that Vietnamese spelling allows, whether or not such a word exists. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?(?:(?:a|e|i|o|u|y|ie|ye|oa|oe|oo|ua|ue|uo|uy|uye)(?:ch|c|m|nh|ng|n|p|t)|a[iouy]?|e[ou]?|i[aeu]?|o[aei]?|u[aeiouy]?|y|ieu|yeu|oa[iyo]|oeo|uo[iu]|uay|uya|uyu)$/;

export function isPlausibleSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}
