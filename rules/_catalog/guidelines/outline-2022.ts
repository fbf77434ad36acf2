/**
 * The outline that the guideline was planned with in 2022, as a map on which the published documents hang. Where each section hangs
 * is our judgement: the published guide has only 構築時 and 運用時, and says nothing of this map.
 */
import type { Locale } from '../../_core/text.ts';
import type { GuidelineId } from './index.ts';

type Words = { readonly [L in Locale]: string };

export interface OutlinePart {
  readonly id: string;
  /** The plan's own heading above this part; parts of one chapter follow each other. */
  readonly chapter: Words;
  readonly title: Words;
  /** Sections that hang here; each section hangs once. */
  readonly guidelines: readonly GuidelineId[];
}

/** What the map is, for beside it: nobody should take its parts for chapters of a published document. */
export const OUTLINE_NOTICE = {
  label: { ja: '2022年の構成案', en: 'Outline planned in 2022' },
  text: {
    ja: 'この並びは、2022年にガイドラインが企画されたときの構成案です。公開されたガイドラインの対策要件は「構築時」と「運用時」の二つだけで、「計画時」「公開時」という区分はありません。どの項目をどこに置くかは、この拡張機能の判断です。',
    en: 'This order is the outline with which the guideline was planned in 2022. The published guideline has requirements for building and for operation only; “planning” and “opening” are no sections of it. Which section stands where is this extension’s judgement.',
  },
} as const satisfies Record<string, Words>;

const MEASURES = { ja: '具体的な対策', en: 'Measures' };
const OUTSOURCING = { ja: '外部発注契約上の注意事項', en: 'Points to mind when outsourcing' };
const OTHERS = { ja: 'その他', en: 'Other matters' };

export const outline2022: readonly OutlinePart[] = [
  {
    id: 'organisation',
    chapter: MEASURES,
    title: { ja: '組織的な対策', en: 'Organisation' },
    guidelines: ['IPA-EC-M1', 'IPA-EC-M2', 'IPA-EC-M3', 'IPA-EC-M4', 'IPA-EC-M7'],
  },
  {
    id: 'planning',
    chapter: MEASURES,
    title: { ja: '計画時', en: 'Planning' },
    guidelines: [
      'CCSG-NR',
      'CCSG-NR-a',
      'CCSG-NR-N',
      'CCSG-NR-N1',
      'CCSG-NR-N2',
      'CCSG-NR-P',
      'CCSG-F0',
    ],
  },
  {
    id: 'building',
    chapter: MEASURES,
    title: { ja: '構築時', en: 'Building' },
    guidelines: [
      'IPA-EC-B01',
      'IPA-EC-B02',
      'IPA-EC-B04',
      'IPA-EC-B05',
      'IPA-EC-B06',
      'IPA-EC-B07',
      'IPA-EC-B08',
      'IPA-EC-B09',
      'IPA-EC-B10',
      'IPA-EC-B11',
      'IPA-EC-B12',
      'IPA-EC-B13',
      'IPA-EC-B14',
      'CCSG-V1',
      'CCSG-V2',
      'CCSG-V3',
      'CCSG-3DS',
      'CCSG-LOGIN',
      'IPA-WEB-1.1',
      'IPA-WEB-1.2',
      'IPA-WEB-1.3',
      'IPA-WEB-1.4',
      'IPA-WEB-1.5',
      'IPA-WEB-1.6',
      'IPA-WEB-1.7',
      'IPA-WEB-1.8',
      'IPA-WEB-1.9',
      'IPA-WEB-1.10',
      'IPA-WEB-1.11',
      'PCI-4.2.1',
      'PCI-6.2.4',
    ],
  },
  {
    id: 'opening',
    chapter: MEASURES,
    title: { ja: '公開時', en: 'Opening' },
    guidelines: ['IPA-EC-B03'],
  },
  {
    id: 'operation',
    chapter: MEASURES,
    title: { ja: '運用時', en: 'Operation' },
    guidelines: [
      'IPA-EC-U1',
      'IPA-EC-U2',
      'IPA-EC-U3',
      'IPA-EC-U4',
      'IPA-EC-U5',
      'IPA-EC-U6',
      'CCSG-V4',
      'CCSG-V5',
      'CCSG-F1',
      'CCSG-F2',
      'CCSG-F3',
      'CCSG-AUTH',
      'CCSG-CARE',
      'CCSG-ADDED',
      'CCSG-SKIMMING',
      'IPA-20-1',
      'IPA-20-7',
      'PCI-6.3.3',
      'PCI-6.4.2',
      'PCI-6.4.3',
      'PCI-11.6.1',
      'PCI-SAQ-A',
    ],
  },
  {
    id: 'outsourcing',
    chapter: OUTSOURCING,
    title: { ja: '外部発注契約', en: 'Outsourcing contracts' },
    guidelines: ['IPA-EC-M6'],
  },
  {
    id: 'damage',
    chapter: OTHERS,
    title: { ja: '被害時の対応', en: 'When damage occurs' },
    guidelines: ['IPA-EC-M5', 'IPA-EC-U7'],
  },
  {
    id: 'checklist',
    chapter: OTHERS,
    title: { ja: 'チェックリスト', en: 'Checklist' },
    guidelines: [
      'IPA-WEB-4-ii',
      'IPA-WEB-4-iii',
      'IPA-WEB-4-vi',
      'IPA-WEB-5-iii',
      'IPA-WEB-5-iv',
      'IPA-WEB-5-viii',
      'IPA-WEB-5-ix',
      'IPA-WEB-5-x',
      'IPA-WEB-6-i-a',
      'IPA-WEB-6-i-b',
      'IPA-WEB-8-ii',
      'IPA-WEB-9-i-a',
      'IPA-WEB-9-i-b',
    ],
  },
];
