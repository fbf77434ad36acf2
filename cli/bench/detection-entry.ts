/** What the bench measures of telling platform and payment service, as the extension has it. */
export { createDerive } from '../../rules/_core/derive.ts';
export { paymentMethod } from '../../rules/_core/payment-method.ts';
export { platform } from '../../rules/_core/platform.ts';
