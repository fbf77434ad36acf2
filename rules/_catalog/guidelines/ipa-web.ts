/**
 * IPA「安全なウェブサイトの作り方」with its implementation checklist, and the 20ヶ条. The pages' addresses, odd spelling
 * included, are as one source lists them; checklist items without a title are those whose wording was not read.
 */
import type { GuidelineEntry } from './types.ts';

const url = 'https://www.ipa.go.jp/security/vuln/websecurity/about.html';

export const ipaWeb = [
  {
    id: 'IPA-WEB-1.1',
    document: 'IPA-WEB',
    section: { ja: '1.1', en: '1.1' },
    title: { ja: 'SQLインジェクション', en: 'SQL injection' },
    confidence: 'B',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/sql.html',
  },
  {
    id: 'IPA-WEB-1.2',
    document: 'IPA-WEB',
    section: { ja: '1.2', en: '1.2' },
    title: { ja: 'OSコマンド・インジェクション', en: 'OS command injection' },
    confidence: 'B',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/os-command.html',
  },
  {
    id: 'IPA-WEB-1.3',
    document: 'IPA-WEB',
    section: { ja: '1.3', en: '1.3' },
    title: {
      ja: 'パス名パラメータの未チェック／ディレクトリ・トラバーサル',
      en: 'Unchecked path names, directory traversal',
    },
    confidence: 'B',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/parameter.html',
  },
  {
    id: 'IPA-WEB-1.4',
    document: 'IPA-WEB',
    section: { ja: '1.4', en: '1.4' },
    title: { ja: 'セッション管理の不備', en: 'Session management' },
    confidence: 'B',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/session-management.html',
  },
  {
    id: 'IPA-WEB-1.5',
    document: 'IPA-WEB',
    section: { ja: '1.5', en: '1.5' },
    title: { ja: 'クロスサイト・スクリプティング', en: 'Cross-site scripting' },
    confidence: 'B',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/cross-site-scripting.html',
  },
  {
    id: 'IPA-WEB-1.6',
    document: 'IPA-WEB',
    section: { ja: '1.6', en: '1.6' },
    title: {
      ja: 'CSRF（クロスサイト・リクエスト・フォージェリ）',
      en: 'Cross-site request forgery',
    },
    confidence: 'B',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/csrf.html',
  },
  {
    id: 'IPA-WEB-1.7',
    document: 'IPA-WEB',
    section: { ja: '1.7', en: '1.7' },
    title: { ja: 'HTTPヘッダ・インジェクション', en: 'HTTP header injection' },
    confidence: 'B',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/http-header.html',
  },
  {
    id: 'IPA-WEB-1.8',
    document: 'IPA-WEB',
    section: { ja: '1.8', en: '1.8' },
    title: { ja: 'メールヘッダ・インジェクション', en: 'Mail header injection' },
    confidence: 'B',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/mail-header.html',
  },
  {
    id: 'IPA-WEB-1.9',
    document: 'IPA-WEB',
    section: { ja: '1.9', en: '1.9' },
    title: { ja: 'クリックジャッキング', en: 'Clickjacking' },
    confidence: 'B',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/clickjacking.html',
  },
  {
    id: 'IPA-WEB-1.10',
    document: 'IPA-WEB',
    section: { ja: '1.10', en: '1.10' },
    title: { ja: 'バッファオーバーフロー', en: 'Buffer overflow' },
    confidence: 'B',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/bach-overflow.html',
  },
  {
    id: 'IPA-WEB-1.11',
    document: 'IPA-WEB',
    section: { ja: '1.11', en: '1.11' },
    title: { ja: 'アクセス制御や認可制御の欠落', en: 'Missing access control or authorisation' },
    confidence: 'B',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/access-control.html',
  },
  {
    id: 'IPA-WEB-4-ii',
    document: 'IPA-WEB',
    section: { ja: 'セキュリティ実装チェックリスト 4-(ii)', en: 'Implementation checklist 4-(ii)' },
    title: {
      ja: 'セッションIDをURLパラメータに格納しない',
      en: 'Do not carry session IDs in URL parameters',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-WEB-4-iii',
    document: 'IPA-WEB',
    section: {
      ja: 'セキュリティ実装チェックリスト 4-(iii)',
      en: 'Implementation checklist 4-(iii)',
    },
    title: {
      ja: 'HTTPS通信で利用するCookieにはsecure属性を加える',
      en: 'Give the secure attribute to cookies used over HTTPS',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-WEB-4-vi',
    document: 'IPA-WEB',
    section: { ja: 'セキュリティ実装チェックリスト 4-(vi)', en: 'Implementation checklist 4-(vi)' },
    title: {
      ja: 'セッションIDをCookieにセットする場合、有効期限の設定に注意する',
      en: 'Take care with the expiry of cookies that hold a session ID',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-WEB-5-iii',
    document: 'IPA-WEB',
    section: {
      ja: 'セキュリティ実装チェックリスト 5-(iii)',
      en: 'Implementation checklist 5-(iii)',
    },
    title: {
      ja: '<script>...</script> 要素の内容を動的に生成しない',
      en: 'Do not generate the contents of script elements dynamically',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-WEB-5-iv',
    document: 'IPA-WEB',
    section: { ja: 'セキュリティ実装チェックリスト 5-(iv)', en: 'Implementation checklist 5-(iv)' },
    title: {
      ja: 'スタイルシートを任意のサイトから取り込めるようにしない',
      en: 'Do not let style sheets be taken from any site',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-WEB-5-viii',
    document: 'IPA-WEB',
    section: {
      ja: 'セキュリティ実装チェックリスト 5-(viii)',
      en: 'Implementation checklist 5-(viii)',
    },
    title: {
      ja: 'HTTPレスポンスヘッダのContent-Typeフィールドに文字コードを指定',
      en: 'Name the character encoding in the Content-Type header',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-WEB-5-ix',
    document: 'IPA-WEB',
    section: { ja: 'セキュリティ実装チェックリスト 5-(ix)', en: 'Implementation checklist 5-(ix)' },
    title: {
      ja: 'CookieにHttpOnly属性を加え、TRACEメソッドを無効化',
      en: 'Give cookies the HttpOnly attribute, and disable TRACE',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-WEB-5-x',
    document: 'IPA-WEB',
    section: { ja: 'セキュリティ実装チェックリスト 5-(x)', en: 'Implementation checklist 5-(x)' },
    title: null,
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-WEB-6-i-a',
    document: 'IPA-WEB',
    section: {
      ja: 'セキュリティ実装チェックリスト 6-(i)-a',
      en: 'Implementation checklist 6-(i)-a',
    },
    title: null,
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-WEB-6-i-b',
    document: 'IPA-WEB',
    section: {
      ja: 'セキュリティ実装チェックリスト 6-(i)-b',
      en: 'Implementation checklist 6-(i)-b',
    },
    title: {
      ja: '処理実行直前のページで再度パスワード入力を求める',
      en: 'Ask for the password again right before an operation is carried out',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-WEB-8-ii',
    document: 'IPA-WEB',
    section: { ja: 'セキュリティ実装チェックリスト 8-(ii)', en: 'Implementation checklist 8-(ii)' },
    title: { ja: 'HTMLで宛先を指定しない', en: 'Do not name mail recipients in HTML' },
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-WEB-9-i-a',
    document: 'IPA-WEB',
    section: {
      ja: 'セキュリティ実装チェックリスト 9-(i)-a',
      en: 'Implementation checklist 9-(i)-a',
    },
    title: {
      ja: 'HTTPレスポンスヘッダに、X-Frame-Optionsヘッダフィールドを出力し、他ドメインのサイトからの frame 要素や iframe 要素による読み込みを制限する',
      en: 'Send X-Frame-Options, and restrict loading in frames of other domains',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-WEB-9-i-b',
    document: 'IPA-WEB',
    section: {
      ja: 'セキュリティ実装チェックリスト 9-(i)-b',
      en: 'Implementation checklist 9-(i)-b',
    },
    title: {
      ja: '処理実行直前のページで再度パスワード入力を求める',
      en: 'Ask for the password again right before an operation is carried out',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-20-1',
    document: 'IPA-20',
    section: { ja: '第1条', en: 'Article 1' },
    title: { ja: '公開すべきでないファイル', en: 'Files that should not be public' },
    confidence: 'C',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/sitecheck.html',
  },
  {
    id: 'IPA-20-7',
    document: 'IPA-20',
    section: { ja: '第7条', en: 'Article 7' },
    title: { ja: '通信の暗号化', en: 'Encryption of communication' },
    confidence: 'C',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/sitecheck.html',
  },
] as const satisfies readonly GuidelineEntry[];
