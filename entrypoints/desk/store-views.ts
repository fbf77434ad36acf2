import {
  type DeskView,
  DIAGNOSIS_VIEWS,
  type DiagnosisView,
} from '../../components/words/desk/words.ts';

/** True for the views of a store's diagnosis; the others are of its script inventory. */
export function isDiagnosisView(view: DeskView): view is DiagnosisView {
  return DIAGNOSIS_VIEWS.some((one) => one === view);
}

/** What the inventory takes most of the time to be read: only the views that show it read it. */
export function needsInventory(view: DeskView): boolean {
  return !isDiagnosisView(view);
}
