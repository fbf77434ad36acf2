function doPurchase() {
  var cardno = document.getElementById('cardno').value;
  var expire = document.getElementById('expire_year').value + document.getElementById('expire_month').value;
  var securitycode = document.getElementById('securitycode').value;
  var holdername = document.getElementById('holdername').value;
  Multipayment.init('tshop00012345');
  Multipayment.getToken({ cardno: cardno, expire: expire, securitycode: securitycode, holdername: holdername, tokennumber: '1' }, execPurchase);
}
function execPurchase(response) {
  if (response.resultCode !== '000') {
    window.alert('カード情報を確認してください（' + response.resultCode + '）');
    return;
  }
  ['cardno', 'expire_year', 'expire_month', 'securitycode', 'holdername'].forEach(function (id) {
    document.getElementById(id).value = '';
  });
  document.getElementById('token').value = response.tokenObject.token;
  document.getElementById('purchaseForm').submit();
}
document.getElementById('btn-purchase').addEventListener('click', doPurchase);
