# as gateway:plant-gw
table = system.dataset.toDataSet(["Line"], [["L1"], [u"L\xfc"]])
payload = {"table": table}
print table, [table], payload
print "Payload: " + str(payload), u"%s of %s" % (table, u"Gr\xf6\xdfe"), "%s of %s" % (table, table.getValueAt(1, 0))
logger = system.util.getLogger("tables")
logger.info("Payload: %s" % payload)
logger.infof("Payload: %s", payload)
