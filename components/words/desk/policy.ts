/** Words of the policy that is made from the inventory. */
export interface PolicyWords {
  heading: string;
  lead: string;
}
