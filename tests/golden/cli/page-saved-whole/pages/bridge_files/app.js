addEventListener("click", function (e) { send("A click. And where?", e); });
