import type { DamageStep } from './types.ts';

/** The first hours: stop the harm, keep every trace. Nothing here deletes, restores or updates. */
export const firstSteps = [
  {
    id: 'write-down',
    check: false,
    contacts: [],
    guidelines: ['IPA-EC-M5'],
    words: {
      ja: {
        title: '気づいたことを書きとめる',
        why: '時刻と順番は、あとから思い出せません。調査でも報告でも最初に聞かれます。',
        how: [
          '気づいた日時、気づいた人、きっかけ（お客様や決済会社からの知らせ、このツールの表示など）を書く。',
          '見えている画面を、日時が分かる形で撮っておく。',
          'これからすることを、した時刻と一緒に書き続ける。',
        ],
        not: '本物のカードで試さないでください。番号が盗まれるおそれがあります。',
      },
      en: {
        title: 'Write down what you noticed',
        why: 'Times and order cannot be remembered later. They are the first thing an investigation or a report asks for.',
        how: [
          'Note when it was noticed, by whom, and what gave rise to it: word from a customer or the payment provider, or what this tool showed.',
          'Take pictures of what can be seen, with date and time.',
          'Go on writing down everything you do, with the time.',
        ],
        not: 'Do not try it with a real card. Its number may be stolen.',
      },
    },
  },
  {
    id: 'stop-cards',
    check: false,
    contacts: [],
    guidelines: ['IPA-EC-M5'],
    words: {
      ja: {
        title: 'サイトでのカード決済を止める',
        why: '止めるまで、注文のたびに新しい被害が出る可能性があります。',
        how: [
          '管理画面の設定でカード決済を使えなくする。できなければ、決済会社に連絡して止めてもらう。',
          '止めたあとも、カード番号の入力欄が画面に出ていないかを確かめる。偽の入力欄が残ることがあります。',
          '入力欄が残るとき、または判断がつかないときは、制作会社やサーバー会社に頼み、サイト全体を「メンテナンス中」の表示に切り替える（ファイルは消さない）。',
          '止めた日時を書く。',
        ],
        not: 'ページやファイルを消して止めないでください。証拠がなくなります。',
      },
      en: {
        title: 'Stop taking cards on the site',
        why: 'Until you do, every order may add to the damage.',
        how: [
          'Switch card payment off in the administration. Where that is not possible, ask the payment provider to stop it.',
          'Then look whether fields for a card number still appear: a forged form can stay behind.',
          'If they do, or if you cannot tell, have builder or hosting company show a maintenance notice in place of the whole site, without deleting files.',
          'Note when it was stopped.',
        ],
        not: 'Do not stop it by deleting pages or files. That destroys evidence.',
      },
    },
  },
  {
    id: 'hold-back',
    check: false,
    contacts: [],
    guidelines: ['IPA-EC-M6'],
    words: {
      ja: {
        title: '制作会社とサーバー会社に、触らずに待つよう頼む',
        why: '善意の修正が、入口と期間を調べる手がかりを消してしまうことがあります。',
        how: [
          '制作会社、保守会社、サーバー会社に知らせ、「写しを取り終えるまで、直さない、消さない、更新しない」と文書（メール）で頼む。',
          'サーバー会社に、ログとバックアップの自動削除を止められるか聞く。',
          '管理画面に入る人を、対応する人だけに絞る。',
        ],
        not: 'サーバーの電源を切る、再起動する、作り直すことは、調査会社に相談してからにしてください。',
      },
      en: {
        title: 'Ask builder and hosting company to wait and touch nothing',
        why: 'A well-meant fix can wipe out what tells how they got in and since when.',
        how: [
          'Tell builder, maintenance and hosting companies, and ask them in writing to mend, delete and update nothing until copies are taken.',
          'Ask the hosting company whether automatic deletion of logs and backups can be held.',
          'Let only those who deal with this into the administration.',
        ],
        not: 'Switch off, restart or rebuild the server only after asking a forensic firm.',
      },
    },
  },
  {
    id: 'preserve',
    check: false,
    contacts: [],
    guidelines: ['IPA-EC-M5', 'IPA-EC-B12'],
    words: {
      ja: {
        title: '証拠の写しを取る',
        why: '写しがあれば、そのあと直しても原因と範囲を調べられます。',
        how: [
          'サーバーの今の状態を丸ごと写す（サーバー会社のスナップショットなど）。',
          'サイトのファイル、データベース、ログ（Webサーバー、アプリケーション、管理画面、FTPやSSH、メール、WAF、決済の記録）の写しを取る。',
          'ファイルの日時が変わらない方法で取り、取った日時、取った人、方法を書く。できればハッシュ値（写しが同じことを示す値）も残す。',
          '写しは別の場所に置き、書き換えられないようにする。2部あると安心です。',
          '改ざんに気づく前のバックアップも、消えないように別に取っておく（まだ戻さない）。',
        ],
        not: '写しを取り終えるまで、不審なファイルの削除、バックアップからの復元、更新、ウイルス駆除をしないでください。',
      },
      en: {
        title: 'Take copies of the evidence',
        why: 'With copies, cause and extent can be investigated even after things are mended.',
        how: [
          'Copy the server’s present state as a whole, for example as a snapshot by the hosting company.',
          'Copy files, database and logs: web server, application, administration, FTP and SSH, mail, WAF, payments.',
          'Use a way that keeps file times; note when, by whom and how. Keep hash values too, if you can: they show that a copy is unchanged.',
          'Store the copies elsewhere, protected from changes, twice if possible.',
          'Put aside older backups as well, so that they are not overwritten. Do not restore them yet.',
        ],
        not: 'Until the copies are taken, delete no suspicious file, restore no backup, update nothing and run no virus removal.',
      },
    },
  },
] as const satisfies readonly DamageStep[];
