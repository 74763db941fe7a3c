"""Who received this? A verdict for every endpoint of one send, and the details of one of them."""
