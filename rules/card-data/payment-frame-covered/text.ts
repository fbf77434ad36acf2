import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '決済会社の入力欄を覆うもの',
    passed: '決済会社の入力欄の上に、別のものは重なっていませんでした。',
    why: '決済会社の入力欄の上に透明な、またはそっくりな部品を重ねると、お客様の入力を横取りできてしまいます。読み込み中の表示や案内が、一時的に重なることもあります。何が重なっているかを確かめてください。',
    owner: [
      '決済ページを開き、カード入力欄をそのまま押して入力できるか確かめてください。',
      '入力できない、または見た目がいつもと違うときは、制作会社に画面を見てもらってください。',
    ],
    vendor: [
      '根拠に示した要素がどのファイルやスクリプトから出ているか、なぜ決済フレームの上にあるかを調べてください。',
      '不要な要素は外し、必要な案内はフレームに重ならない場所へ移してください。',
      '入力欄を含む心当たりのない要素であれば、証拠を保全したうえで、追加された経緯を調べてください。',
    ],
    seen: {
      covered:
        '決済会社の入力欄（{host}）の真ん中に、別の要素（{cover}）が重なっています。画面の部品か確かめてください。',
      'covered-by-form':
        '決済会社の入力欄（{host}）の上に、入力欄を持つ別の要素（{cover}）が重なっています。お店で置いたものか確かめてください。',
    },
    unknown: {
      'no-layout':
        '画面が表示されていないため、重なりを確かめられませんでした。決済ページを前面に出して、もう一度点検してください。',
    },
  },
  en: {
    title: 'Something over the payment provider’s fields',
    passed: 'Nothing lay over the payment provider’s fields.',
    why: 'A transparent or look-alike part laid over the payment provider’s fields can take what shoppers type. Loading signs and notices may lie there for a moment, too, so look at what it is.',
    owner: [
      'Open the payment page and check that you can click into the card fields and type.',
      'If you cannot, or they look different from usual, ask your builder to look at the page.',
    ],
    vendor: [
      'Find out which file or script puts out the element shown, and why it lies over the payment frame.',
      'Remove it if it is not needed; move notices to where they do not overlap the frame.',
      'If it holds fields and nobody added it knowingly, preserve the evidence and trace how it got there.',
    ],
    seen: {
      covered:
        'Another element ({cover}) lies over the middle of the payment provider’s fields ({host}). Check that it is part of your page.',
      'covered-by-form':
        'Another element with fields ({cover}) lies over the payment provider’s fields ({host}). Check that your shop put it there.',
    },
    unknown: {
      'no-layout':
        'The page was not on screen, so overlaps could not be checked. Bring the payment page to the front and check again.',
    },
  },
});
