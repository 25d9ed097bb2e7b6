import type { DatedSource } from './cite';

/**
 * Where the figures come from, each once. `validFrom` is the source's own date, or where it has none
 * the day it was read. A weak source (grade B) is kept only where nothing better was found.
 */

/** The Dutch guide whose figures are the default card. It has no public address we can name. */
export const ARTICLE: DatedSource = {
  title: 'A Dutch consumer guide to earning on TikTok (the article)',
  url: null,
  validFrom: '2026-11-22',
  grade: 'A',
};
/** What nobody measured and the model cannot do without. */
export const ASSUMPTION: DatedSource = {
  title: 'Assumption of Permille',
  url: null,
  validFrom: '2026-11-22',
  grade: 'P',
};

// TikTok's own pages, and the app store's.
export const TIKTOK_REWARDS_HELP: DatedSource = {
  title: 'TikTok Support: Creator Rewards Program',
  url: 'https://support.tiktok.com/en/business-and-creator/creator-rewards-program/creator-rewards-program',
  validFrom: '2026-05-23',
  grade: 'O',
};
export const TIKTOK_REWARDS_LAUNCH: DatedSource = {
  title: 'TikTok Newsroom: Introducing the new Creator Rewards Program',
  url: 'https://newsroom.tiktok.com/en-us/introducing-the-new-creator-rewards-program',
  validFrom: '2024-03-18',
  grade: 'O',
};
export const TIKTOK_FUND_END: DatedSource = {
  title: 'TikTok Newsroom: Creativity Program Beta, update of 6 November 2023',
  url: 'https://newsroom.tiktok.com/en-us/unlocking-even-more-opportunities-for-creators-with-the-creativity-program-beta',
  validFrom: '2023-12-16',
  grade: 'O',
};
export const TIKTOK_LIVE_HELP: DatedSource = {
  title: 'TikTok Support: LIVE Gifts on TikTok',
  url: 'https://support.tiktok.com/en/live-gifts-wallet/tiktok-live/live-gifts-on-tiktok',
  validFrom: '2026-11-22',
  grade: 'O',
};
export const APPLE_SUBSCRIPTIONS: DatedSource = {
  title: 'Apple Developer: Auto-renewable subscriptions',
  url: 'https://developer.apple.com/app-store/subscriptions/',
  validFrom: '2026-11-22',
  grade: 'O',
};

// Press and public statistics.
export const DIARIO_DEL_YAQUI: DatedSource = {
  title: 'Diario del Yaqui: nueva forma de monetización de TikTok en México',
  url: 'https://diariodelyaqui.mx/finanzas/tiktok-esta-es-la-nueva-forma-de-monetizacion-en-mexico-te-explicamos-como-acceder-a-ella/119211',
  validFrom: '2025-10-01',
  grade: 'N',
};
export const EXCITE_JAPAN: DatedSource = {
  title: 'Excite News Japan: the Creativity Program Beta opens in Japan',
  url: 'https://www.excite.co.jp/news/article/Mdn_mdnnews_6567',
  validFrom: '2023-08-31',
  grade: 'N',
};
export const THE_SUN: DatedSource = {
  title: 'The US Sun: How to buy TikTok recharge coins, quoting tiktok.com/coin',
  url: 'https://www.the-sun.com/tech/4910045/how-to-buy-tiktok-recharge-coins/',
  validFrom: '2022-03-16',
  grade: 'N',
};
export const SOCIAL_MEDIA_TODAY: DatedSource = {
  title: 'Social Media Today: TikTok expands creator subscription payouts, quoting TikTok',
  url: 'https://www.socialmediatoday.com/news/tiktok-expands-creator-subscription-payouts-us-canada/801996/',
  validFrom: '2025-10-01',
  grade: 'N',
};
export const BLS: DatedSource = {
  title: 'US Bureau of Labor Statistics: Usual Weekly Earnings, second quarter of 2025',
  url: 'https://www.bls.gov/news.release/wkyeng.nr0.htm',
  validFrom: '2025-04-01',
  grade: 'N',
};

export const REFERENCE_RATES: DatedSource = {
  title: 'European Central Bank: euro foreign exchange reference rates',
  url: 'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html',
  validFrom: '2026-10-06',
  grade: 'N',
};

// Vendors' blogs and calculators.
export const CALCULATE_CREATOR: DatedSource = {
  title: 'CalculateCreator: Creator fund rates by country',
  url: 'https://calculatecreator.com/data/creator-fund-rates-by-country',
  validFrom: '2026-11-22',
  grade: 'B',
};
export const CALCULATE_CREATOR_NICHES: DatedSource = {
  title: 'CalculateCreator: TikTok RPM rates by niche',
  url: 'https://calculatecreator.com/data/rpm-rates-by-niche',
  validFrom: '2026-02-17',
  grade: 'B',
};
export const NAPOLIFY_QUALIFIED: DatedSource = {
  title: 'Napolify: how the "qualified views" metric works',
  url: 'https://napolify.com/blogs/news/tiktok-qualified-views',
  validFrom: '2025-01-01',
  grade: 'B',
};
export const NAPOLIFY_PAYOUT: DatedSource = {
  title: 'Napolify: how often TikTok pays',
  url: 'https://napolify.com/blogs/news/creator-fund-frequency',
  validFrom: '2026-11-25',
  grade: 'B',
};
export const FLUXNOTE: DatedSource = {
  title: 'Fluxnote: TikTok RPM by niche in the USA',
  url: 'https://fluxnote.io/guides/tiktok-rpm-by-niche-usa',
  validFrom: '2026-02-26',
  grade: 'B',
};
export const KAME_WEB: DatedSource = {
  title: 'Kame Web: the Creator Rewards Program and its conditions',
  url: 'https://kame-web.com/articles/36',
  validFrom: '2026-11-22',
  grade: 'B',
};
export const EKLIPSE: DatedSource = {
  title: 'Eklipse: How much is a Diamond worth on TikTok?',
  url: 'https://blog.eklipse.gg/beginner-guide-2/how-much-is-a-diamond-worth-on-tiktok.html',
  validFrom: '2026-11-22',
  grade: 'B',
};
export const SPONSORRATE: DatedSource = {
  title: 'Sponsorrate: TikTok influencer rates in 2026',
  url: 'https://sponsorrate-com.pages.dev/blog/tiktok-rates',
  validFrom: '2026-01-01',
  grade: 'B',
};
export const IMPULZE: DatedSource = {
  title: 'Impulze: TikTok influencer pricing',
  url: 'https://impulze.ai',
  validFrom: '2026-11-22',
  grade: 'B',
};
export const STACKMATIX: DatedSource = {
  title: 'Stackmatix: TikTok influencer rates in 2026',
  url: 'https://www.stackmatix.com/blog/tiktok-influencer-rates-2026',
  validFrom: '2026-01-01',
  grade: 'B',
};
export const EMPLICIT: DatedSource = {
  title: 'Emplicit: TikTok engagement benchmarks 2025, data of The Influencer Marketing Factory',
  url: 'https://emplicit.co/tiktok-engagement-rate-benchmarks-2025',
  validFrom: '2025-01-01',
  grade: 'B',
};
export const RIVAL_IQ: DatedSource = {
  title: 'SMK: the Rival IQ TikTok Benchmark Report 2023',
  url: 'https://smk.co/new-report-tiktok-organic-engagement-now-12x-instagram/',
  validFrom: '2023-01-01',
  grade: 'B',
};
export const SOCIALINSIDER: DatedSource = {
  title: 'Digital Information World: Socialinsider, TikTok performance statistics for 2022',
  url: 'https://www.digitalinformationworld.com/2022/10/tiktok-performance-statistics-for-2022.html',
  validFrom: '2022-10-01',
  grade: 'B',
};
export const HUBFLUENCE: DatedSource = {
  title: 'Hubfluence: affiliate commission on TikTok Shop',
  url: 'https://www.hubfluence.io/resources/glossary/affiliate-commission',
  validFrom: '2026-11-22',
  grade: 'B',
};
export const AUTODS: DatedSource = {
  title: 'AutoDS: how many followers TikTok Shop affiliates need',
  url: 'https://www.autods.com/blog/suppliers-marketplaces/how-many-followers-do-you-need-for-tiktok-shop-affiliate',
  validFrom: '2026-01-01',
  grade: 'B',
};
