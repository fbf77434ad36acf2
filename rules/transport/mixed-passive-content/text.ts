import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'https の画面に混ざる http の画像など',
    passed: '画像や動画を暗号化なしで読み込む指定は見当たりませんでした。',
    why: '暗号化された画面で http の画像を使うと、アドレス欄に注意が表示されたり、画像が表示されなかったりします。お客様が不安に感じることがあります。画像の差し替えや、どの画面を見ているかの覗き見につながる可能性もあります。',
    owner: [
      '商品説明やバナーに貼った画像の URL が http:// で始まっていないか確かめ、https:// に直してください。',
    ],
    vendor: [
      '画像・動画・音声の URL を https に改めてください。数が多いときは、登録済みデータの一括置換を検討してください。',
      '移行の間は Content-Security-Policy の upgrade-insecure-requests で補えます。',
    ],
    seen: {
      'asked-over-http':
        'https の画面から、{host} の画像や動画などを http で読み込む指定が {count} 件あります。',
    },
    unknown: {},
  },
  en: {
    title: 'Images and media asked for over http by an https page',
    passed: 'No image or media is asked for without encryption.',
    why: 'An http image on an encrypted page may cost the padlock in the address bar or not appear at all, which unsettles shoppers. It can also be swapped on its way, or tell others which page is being looked at.',
    owner: [
      'Look for images in product texts and banners whose address begins with http:// and change it to https://.',
    ],
    vendor: [
      'Change the addresses of images, video and audio to https; where there are many, replace them in the stored data at once.',
      'In the meantime upgrade-insecure-requests in Content-Security-Policy can help.',
    ],
    seen: {
      'asked-over-http': 'This https page asks {host} for {count} image(s) or media over http.',
    },
    unknown: {},
  },
});
