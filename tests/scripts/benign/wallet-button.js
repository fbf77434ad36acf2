const request = { apiVersion: 2, apiVersionMinor: 0, allowedPaymentMethods: [{ type: 'CARD', parameters: { allowedAuthMethods: ['PAN_ONLY', 'CRYPTOGRAM_3DS'], allowedCardNetworks: ['JCB', 'MASTERCARD', 'VISA'] }, tokenizationSpecification: { type: 'PAYMENT_GATEWAY', parameters: { gateway: 'example', gatewayMerchantId: 'shop' } } }] };
async function pay(total) {
  const client = new google.payments.api.PaymentsClient({ environment: 'TEST' });
  const data = await client.loadPaymentData({ ...request, merchantInfo: { merchantName: '茶の店' }, transactionInfo: { totalPriceStatus: 'FINAL', totalPrice: String(total), currencyCode: 'JPY' } });
  const reply = await fetch('/checkout/wallet', { method: 'POST', body: JSON.stringify(data.paymentMethodData.tokenizationData.token) });
  if (reply.redirected) location.href = reply.url;
}
document.querySelector('#wallet')?.addEventListener('click', (e) => pay(e.currentTarget.dataset.total));
