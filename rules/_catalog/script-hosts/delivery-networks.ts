import type { ScriptBrand } from './brands.ts';

/** Google's own names, and libraries with their delivery networks. */
export const DELIVERY_NETWORKS: readonly ScriptBrand[] = [
  // Google. Country sites (google.co.jp) are real too, which `lookalikeOf` knows.
  {
    name: 'Google Tag Manager',
    label: 'googletagmanager',
    sites: ['googletagmanager.com'],
    kind: 'delivery',
  },
  {
    name: 'Google Analytics',
    label: 'google-analytics',
    sites: ['google-analytics.com', 'googleanalytics.com', 'google-analytics.cn'],
    kind: 'delivery',
  },
  {
    name: 'Google APIs',
    label: 'googleapis',
    sites: ['googleapis.com', 'googleapis.cn', 'googleapis-cn.com'],
    kind: 'delivery',
  },
  { name: 'Google', label: 'gstatic', sites: ['gstatic.com', 'gstatic.cn'], kind: 'delivery' },
  {
    name: 'Google Ads',
    label: 'googlesyndication',
    sites: ['googlesyndication.com', 'googlesyndication-cn.com'],
    kind: 'delivery',
  },
  {
    name: 'Google Ads',
    label: 'googleadservices',
    sites: ['googleadservices.com', 'googleadservices-cn.com'],
    kind: 'delivery',
  },
  {
    name: 'Google Publisher Tag',
    label: 'googletagservices',
    sites: ['googletagservices.com', 'googletagservices-cn.com'],
    kind: 'delivery',
  },
  {
    name: 'Google',
    label: 'googleusercontent',
    sites: ['googleusercontent.com', 'googleusercontent.cn'],
    kind: 'delivery',
  },
  {
    name: 'Google Optimize',
    label: 'googleoptimize',
    sites: ['googleoptimize.com', 'googleoptimize-cn.com'],
    kind: 'delivery',
  },
  {
    name: 'Google reCAPTCHA',
    label: 'recaptcha',
    sites: ['recaptcha.net', 'recaptcha.com', 'recaptcha-cn.net'],
    kind: 'delivery',
  },
  {
    name: 'DoubleClick',
    label: 'doubleclick',
    sites: ['doubleclick.net', 'doubleclick.com', 'doubleclick-cn.net'],
    kind: 'delivery',
  },
  { name: 'Google', label: 'google', sites: ['google.com'], kind: 'company' },
  // Libraries and their delivery networks
  {
    name: 'jQuery',
    label: 'jquery',
    sites: ['jquery.com', 'jquery.org', 'jquery.net', 'jqueryui.com', 'jquerymobile.com'],
    kind: 'delivery',
  },
  {
    name: 'jsDelivr',
    label: 'jsdelivr',
    sites: ['jsdelivr.net', 'jsdelivr.com'],
    kind: 'delivery',
  },
  {
    name: 'BootstrapCDN',
    label: 'bootstrapcdn',
    sites: ['bootstrapcdn.com', 'bootstrapcdn.net'],
    kind: 'delivery',
  },
  {
    name: 'Bootstrap',
    label: 'bootstrap',
    sites: ['getbootstrap.com', 'bootstrapcdn.com'],
    kind: 'word',
  },
  {
    name: 'Font Awesome',
    label: 'fontawesome',
    sites: ['fontawesome.com', 'fontawesome.io', 'fortawesome.com', 'fortawesome.github.io'],
    kind: 'delivery',
  },
  {
    name: 'Cloudflare',
    label: 'cloudflare',
    sites: [
      'cloudflare.com',
      'cloudflare.net',
      'cloudflareinsights.com',
      'cloudflare-dns.com',
      'cloudflare.tv',
      'cloudflare.dev',
      'cloudflare-cn.com',
      'cloudflareaccess.com',
      'cloudflarestorage.com',
    ],
    kind: 'company',
  },
  {
    name: 'Adobe Fonts',
    label: 'typekit',
    sites: ['typekit.net', 'typekit.com'],
    kind: 'delivery',
  },
  { name: 'Adobe', label: 'adobedtm', sites: ['adobedtm.com'], kind: 'delivery' },
];
