// The descriptor is a bad one: nobody looked at it.
assert new File(basedir, 'build.log').getText('UTF-8').contains('LwM2M: skipped')
assert !new File(basedir, 'target/generated-sources').exists()
