/** Names that frameworks and shop systems give to the cookie that stands for a visitor's session. */
const KNOWN: readonly RegExp[] = [
  // Languages and frameworks
  /^PHPSESSID$/,
  /^JSESSIONID(?:SSO)?$/,
  /^ASP\.NET_SessionId$/i,
  /^\.AspNetCore\.(?:Session|Cookies|Identity\.Application)$/,
  /^\.ASPXAUTH$/,
  /^connect\.sid$/,
  /^(?:laravel|ci|symfony)_session$/,
  /^_ec_force_session$/,
  /^_session_id$/,
  /^sessionid$/,
  /^CGISESSID$/,
  /^CFID$|^CFTOKEN$/,
  // Shop systems
  /^(?:legacy-)?ECSESSID$/,
  /^eccube(?:_rememberme)?$/,
  /^OCSESSID$/,
  /^zenid$/,
  /^osCsid$/,
  /^uk[0-9a-f]{12,}$/,
  /^usces_cookie$/,
  /^wp_woocommerce_session_[0-9a-f]+$/,
  /^wordpress_(?:logged_in|sec)_[0-9a-f]+$/,
  /^PrestaShop-[0-9a-f]+$/,
];

const LOOKS_LIKE_SESSION =
  /sess(?:ion)?(?:[-_.]?(?:id|key|token))?$|^sess(?:ion)?[-_.]?(?:id|key|token)/i;
// Analytics, advertising and notes of a page's own scripts ("this session has seen the banner") call themselves so, too.
const NOT_A_SESSION =
  /^(?:_hj|_ga|_gcl|_gid|_fbp|_pk_|_cl|_uet|_ym|_pin|_tt|_dd|_sctr|_sp_|ai_|amp_|amplitude|mp_|mf_|rl_|ajs_|cto_|cf_|bm_|ak_|optimizely|snowplow|mixpanel|posthog|ph_|intercom|hubspot|__hs|__kla|karte|krt|rt_|rto|ebis|_td|pt_|_pt|vwo|_vwo|_vis|crisp|drift|tawk|zendesk|zd|lc_|_lc|fs_|_fs|logrocket|_lr|dynatrace|dt|rx|nr|newrelic|sentry|yjr?_|_yj|a8)|analytic|track|count|depth|start|begin|time|expire|seen|source|refer|landing|utm|campaign|replay|record|visit|view|popup|modal|banner|alive|active|first|last|new|start|test|preview|storage|consent/i;

export type SessionLikeness = 'known' | 'named-so' | null;

/** Whether a cookie's name is a known session's, only sounds like one, or neither. */
export function sessionLikeness(name: string): SessionLikeness {
  // `__Host-` and `__Secure-` are promises that browsers check, not part of the name.
  const bare = name.replace(/^__(?:Host|Secure)-/i, '');
  if (KNOWN.some((known) => known.test(bare))) return 'known';
  return LOOKS_LIKE_SESSION.test(bare) && !NOT_A_SESSION.test(bare) ? 'named-so' : null;
}
