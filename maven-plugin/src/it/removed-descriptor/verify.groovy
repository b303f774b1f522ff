def log = new File(basedir, 'build.log').getText('UTF-8')
def sources = new File(basedir, 'target/generated-sources/lwm2m/com/acme/objects')
def classes = new File(basedir, 'target/classes/com/acme/objects')

assert log.contains('LwM2M: 2 descriptors, ')
assert log.contains('LwM2M: 1 descriptor, 0 sources written, ')
assert new File(sources, 'Lamp.java').isFile()
assert !sources.list().any { it.contains('Door') }
assert new File(classes, 'Lamp.class').isFile()
assert !new File(classes, 'Door.class').exists()
