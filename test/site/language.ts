/** The page's own words. Each page ships one language; counts are never localised. */
export interface PageWords {
  pinned: string;
  followers: string;
  following: string;
  likes: string;
  follow: string;
  message: string;
  search: string;
  forYou: string;
  explore: string;
  suggested: string;
  videos: string;
  reposts: string;
  latest: string;
  popular: string;
  oldest: string;
  logIn: string;
  watch: string;
  privateTitle: string;
  privateText: string;
  missingTitle: string;
  missingText: string;
  emptyTitle: string;
  emptyText: string;
  notAvailable: string;
}

const en: PageWords = {
  pinned: 'Pinned',
  followers: 'Followers',
  following: 'Following',
  likes: 'Likes',
  follow: 'Follow',
  message: 'Message',
  search: 'Search',
  forYou: 'For You',
  explore: 'Explore',
  suggested: 'Suggested accounts',
  videos: 'Videos',
  reposts: 'Reposts',
  latest: 'Latest',
  popular: 'Popular',
  oldest: 'Oldest',
  logIn: 'Log in',
  watch: 'Watch in full screen',
  privateTitle: 'This account is private',
  privateText: 'Follow this account to see what it posts',
  missingTitle: "Couldn't find this account",
  missingText: 'Looking for videos? Try browsing other creators.',
  emptyTitle: 'No content',
  emptyText: 'This user has not published any videos.',
  notAvailable: 'Page not available',
};

const translations: Readonly<Record<string, Partial<PageWords>>> = {
  nl: {
    pinned: 'Vastgezet',
    followers: 'Volgers',
    following: 'Volgend',
    likes: 'Likes',
    follow: 'Volgen',
    message: 'Bericht',
    search: 'Zoeken',
    forYou: 'Voor jou',
    explore: 'Ontdekken',
    suggested: 'Voorgestelde accounts',
    videos: "Video's",
    latest: 'Nieuwste',
    popular: 'Populair',
    oldest: 'Oudste',
    logIn: 'Inloggen',
  },
  fr: {
    pinned: 'Épinglé',
    followers: 'Abonnés',
    following: 'Abonnements',
    likes: 'J’aime',
    follow: 'Suivre',
    message: 'Message',
    search: 'Rechercher',
    forYou: 'Pour toi',
    explore: 'Explorer',
    suggested: 'Comptes suggérés',
    videos: 'Vidéos',
    reposts: 'Republications',
    logIn: 'Connexion',
    privateTitle: 'Ce compte est privé',
    missingTitle: 'Ce compte est introuvable',
    notAvailable: 'La page est indisponible',
  },
  ar: {
    pinned: 'مثبت',
    followers: 'متابعون',
    following: 'يتابع',
    likes: 'إعجابات',
    follow: 'متابعة',
    message: 'رسالة',
    search: 'بحث',
    forYou: 'لك',
    explore: 'استكشاف',
    suggested: 'حسابات مقترحة',
    videos: 'مقاطع الفيديو',
    latest: 'الأحدث',
    popular: 'الأكثر رواجًا',
    oldest: 'الأقدم',
    logIn: 'تسجيل الدخول',
  },
};

/** Returns the page's words in `language` (a BCP 47 tag), English where there is no translation. */
export function wordsIn(language: string): PageWords {
  const [primary = 'en'] = language.toLowerCase().split('-');
  return { ...en, ...translations[primary] };
}
