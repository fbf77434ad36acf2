import { siteOf } from '../../_core/site.ts';
import { hostOf } from '../../_core/url.ts';

/** Who serves scripts under a well-known address; for telling an owner whose script it is, never for an all-clear. */
export interface ScriptVendor {
  name: string;
  /** Registrable domains, or whole hosts where a domain has several uses. */
  hosts: readonly string[];
  /**
   * The vendor changes the file in place, so that a hash of it would stop the script at the next release. False for
   * libraries under a version number.
   */
  selfUpdating: boolean;
}

export const SCRIPT_VENDORS: readonly ScriptVendor[] = [
  // Measuring and advertising
  { name: 'Google Analytics', hosts: ['google-analytics.com'], selfUpdating: true },
  { name: 'Google tag', hosts: ['googletagmanager.com'], selfUpdating: true },
  {
    name: 'Google Ads',
    hosts: [
      'googleadservices.com',
      'googlesyndication.com',
      'googletagservices.com',
      'doubleclick.net',
    ],
    selfUpdating: true,
  },
  {
    name: 'Google reCAPTCHA',
    hosts: ['www.google.com', 'recaptcha.net', 'www.gstatic.com'],
    selfUpdating: true,
  },
  {
    name: 'Google Maps',
    hosts: ['maps.googleapis.com', 'maps.google.com', 'maps.google.co.jp'],
    selfUpdating: true,
  },
  { name: 'Google', hosts: ['apis.google.com', 'accounts.google.com'], selfUpdating: true },
  { name: 'Meta (Facebook)', hosts: ['connect.facebook.net'], selfUpdating: true },
  {
    name: 'Yahoo! JAPAN / LINE',
    hosts: ['s.yimg.jp', 'yjtag.jp', 'line-scdn.net', 'line-apps.com'],
    selfUpdating: true,
  },
  { name: 'X (Twitter)', hosts: ['platform.twitter.com', 'ads-twitter.com'], selfUpdating: true },
  { name: 'TikTok', hosts: ['analytics.tiktok.com'], selfUpdating: true },
  { name: 'Pinterest', hosts: ['pinimg.com', 'pinterest.com'], selfUpdating: true },
  { name: 'Microsoft', hosts: ['bat.bing.com', 'clarity.ms'], selfUpdating: true },
  { name: 'Criteo', hosts: ['criteo.com', 'criteo.net'], selfUpdating: true },
  {
    name: 'Rakuten',
    hosts: ['r10s.jp', 'rakuten-static.com', 'rakuten.co.jp'],
    selfUpdating: true,
  },
  { name: 'A8.net', hosts: ['a8.net'], selfUpdating: true },
  { name: 'Hotjar', hosts: ['hotjar.com'], selfUpdating: true },
  { name: 'AD EBiS', hosts: ['ebis.ne.jp'], selfUpdating: true },
  { name: 'Ptengine', hosts: ['ptengine.jp', 'ptengine.com'], selfUpdating: true },
  { name: 'User Local', hosts: ['userlocal.jp'], selfUpdating: true },
  { name: 'Rtoaster', hosts: ['rtoaster.jp'], selfUpdating: true },
  { name: 'KARTE', hosts: ['karte.io'], selfUpdating: true },
  { name: 'Treasure Data', hosts: ['treasuredata.com'], selfUpdating: true },
  {
    name: 'Adobe',
    hosts: ['adobedtm.com', 'omtrdc.net', 'demdex.net', 'typekit.net'],
    selfUpdating: true,
  },
  { name: 'Optimizely', hosts: ['optimizely.com'], selfUpdating: true },
  { name: 'VWO', hosts: ['visualwebsiteoptimizer.com'], selfUpdating: true },
  { name: 'New Relic', hosts: ['newrelic.com', 'nr-data.net'], selfUpdating: true },
  { name: 'Sentry', hosts: ['js.sentry-cdn.com'], selfUpdating: true },
  { name: 'Sentry', hosts: ['browser.sentry-cdn.com'], selfUpdating: false },
  // Chat and support
  { name: 'Zendesk', hosts: ['zdassets.com', 'zopim.com'], selfUpdating: true },
  { name: 'Intercom', hosts: ['intercom.io', 'intercomcdn.com'], selfUpdating: true },
  { name: 'Channel Talk', hosts: ['channel.io'], selfUpdating: true },
  { name: 'ChatPlus', hosts: ['chatplus.jp'], selfUpdating: true },
  {
    name: 'HubSpot',
    hosts: ['hs-scripts.com', 'hubspot.com', 'hs-analytics.net'],
    selfUpdating: true,
  },
  // Consent, bot protection
  { name: 'OneTrust', hosts: ['cookielaw.org', 'onetrust.com'], selfUpdating: true },
  { name: 'Cookiebot', hosts: ['cookiebot.com'], selfUpdating: true },
  {
    name: 'Cloudflare',
    hosts: ['challenges.cloudflare.com', 'static.cloudflareinsights.com', 'ajax.cloudflare.com'],
    selfUpdating: true,
  },
  { name: 'hCaptcha', hosts: ['hcaptcha.com'], selfUpdating: true },
  // Libraries under a version number
  { name: 'jQuery', hosts: ['code.jquery.com'], selfUpdating: false },
  { name: 'Google Hosted Libraries', hosts: ['ajax.googleapis.com'], selfUpdating: false },
  { name: 'cdnjs', hosts: ['cdnjs.cloudflare.com'], selfUpdating: false },
  { name: 'jsDelivr', hosts: ['cdn.jsdelivr.net'], selfUpdating: false },
  { name: 'unpkg', hosts: ['unpkg.com'], selfUpdating: false },
  {
    name: 'Bootstrap CDN',
    hosts: ['bootstrapcdn.com', 'maxcdn.bootstrapcdn.com', 'stackpath.bootstrapcdn.com'],
    selfUpdating: false,
  },
  { name: 'Font Awesome', hosts: ['kit.fontawesome.com'], selfUpdating: true },
  { name: 'YubinBango', hosts: ['yubinbango.github.io'], selfUpdating: false },
  { name: 'ajaxzip3', hosts: ['ajaxzip3.github.io'], selfUpdating: false },
];

const byHost: ReadonlyMap<string, ScriptVendor> = new Map(
  SCRIPT_VENDORS.flatMap((vendor) => vendor.hosts.map((host) => [host, vendor] as const)),
);

/** The vendor that serves an address: its host, else its registrable domain. Null where it is not in the catalogue. */
export function findVendorByUrl(url: string): ScriptVendor | null {
  const host = hostOf(url);
  return byHost.get(host) ?? byHost.get(siteOf(host)) ?? null;
}
