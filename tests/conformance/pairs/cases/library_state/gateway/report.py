from project.store import stock, log
import shared.counter as counter
if payload.get('reset'):
	project.store.reset()
text = ','.join(['%s=%d' % item for item in sorted(stock.items())])
return [text, len(log), counter.calls, project.store.stock is stock]
