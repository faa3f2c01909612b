/** The most frequent small words of each language, folded, by which a text's language is told; also of languages without a pack. */
export const frequent: Record<string, string> = {
  fa: 'و در به از که این را با است برای ان های یک شد کرد خود تا بر هم نیز شده اند می ها کرده بود گفت شدند دو اما داد روز',
  ar: 'فی من علی الی ان التی الذی مع عن هذا هذه بین بعد کما ما لا قد کان وقال خلال منذ قال او ذلک وفی وان الذین غیر کل حتی عبر نحو',
  en: 'the of and to in a that is was for on said by with from as at it be are has have were an not its which',
  ru: 'и в на что с по не из за о от как к для его это но также был были при со до',
  tr: 've bir bu da de ile icin olarak oldugu ettigi dedi gore tarafindan sonra kadar daha cok olan',
  az: 've bir bu ile ucun olan edib olub deyib ki da gore terefinden sonra qeder ilə',
  hy: 'և է որ են մեջ հետ մասին համար այդ այս եւ ու էլ եմ',
};
