# as gateway:plant-gw
query = "SELECT count(*) FROM (SELECT 'L1-A7' AS id UNION SELECT 'L2-B' UNION SELECT NULL) WHERE id REGEXP '^l1-[A-Z][0-9]+$'"
print system.db.runScalarQuery(query)
print system.db.runScalarQuery("SELECT 'abc' NOT REGEXP 'b'"), system.db.runScalarQuery("SELECT NULL REGEXP 'b'")
try:
    system.db.runScalarQuery("SELECT 'abc' REGEXP '('")
except:
    print "refused"
