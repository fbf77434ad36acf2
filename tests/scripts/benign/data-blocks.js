window.__INITIAL_STATE__ = {"cart":{"items":[{"sku":"TEA-01","name":"煎茶 100g","qty":2,"price":1200},{"sku":"CUP-7","name":"湯のみ","qty":1,"price":3400}],"total":5800,"currency":"JPY"},
"checkout":{"step":"payment","methods":[{"id":"credit_card","label":"クレジットカード","fields":["card_number","expiry","cvc","holder"]},{"id":"cvs","label":"コンビニ払い"},{"id":"cod","label":"代金引換"}],"endpoints":{"confirm":"/checkout/confirm","token":"https://token.psp.example/v1/tokens"}},
"user":{"name":null,"csrf":"d2VsbC1rbm93bi1mb3ItdGVzdHM="},"flags":{"newPayment":true,"devtools":false}};
window.dataLayer=window.dataLayer||[];dataLayer.push({"ecommerce":{"checkout":{"actionField":{"step":2,"option":"credit card"},"products":window.__INITIAL_STATE__.cart.items}}});
