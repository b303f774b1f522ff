def log = new File(basedir, 'build.log').getText('UTF-8')
def reports = log.readLines().findAll { it.contains('LwM2M: 1 descriptor, ') }

assert new File(basedir, 'target/classes/com/acme/objects/Lamp.class').isFile()
assert reports.size() == 2
assert reports[0].contains(' 0 unchanged, 0 removed') && !reports[0].contains(' 0 sources written')
assert reports[1].contains(' 0 sources written, ') && !reports[1].contains(' 0 unchanged')
assert log.count('Nothing to compile - all classes are up to date') == 1
