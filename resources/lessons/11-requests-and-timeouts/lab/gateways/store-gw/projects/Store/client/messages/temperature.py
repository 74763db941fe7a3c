# A client has a handler of this name, too. It cannot answer a request.
return 99
