def file(String path) { new File(basedir, path) }

assert file('target/generated-sources/lwm2m/com/acme/objects/Lamp.java').isFile()
assert file('target/generated-test-sources/lwm2m/com/acme/objects/TestLamp.java').isFile()
assert file('target/classes/com/acme/House.class').isFile()
assert file('target/classes/com/acme/objects/Lamp.class').isFile()
assert file('target/test-classes/com/acme/HouseOfTests.class').isFile()
assert !file('target/classes/com/acme/objects/TestLamp.class').exists()
