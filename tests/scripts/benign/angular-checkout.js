angular.module('shop.checkout', []).controller('PaymentCtrl', ['$scope', '$http', '$window', function ($scope, $http, $window) {
  $scope.card = {};
  $scope.brands = { 4: 'visa', 5: 'mastercard', 35: 'jcb' };
  $scope.$watch('card.number', function (n) { if (n) $scope.brand = $scope.brands[n[0]] || $scope.brands[n.slice(0, 2)]; });
  $scope.pay = function (form) {
    if (form.$invalid) return;
    $scope.busy = true;
    $http.post('/order/payment', { number: $scope.card.number, exp: $scope.card.month + '/' + $scope.card.year, cvc: $scope.card.cvc, name: $scope.card.name })
      .then(function (r) { $window.location.href = r.data.next; }, function (r) { $scope.error = r.data.message; })
      .finally(function () { $scope.busy = false; $scope.card = {}; });
  };
}]);
