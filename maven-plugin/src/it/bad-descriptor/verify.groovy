def log = new File(basedir, 'build.log').getText('UTF-8')

// All faults of all files, each with its place and its remedy.
assert log.contains('[ERROR] src/main/lwm2m/door.json:')
assert log.contains('error[LWM101]')
assert log.contains('[ERROR] src/main/lwm2m/lamp.json:5:100: error[LWM402]: range "9..0"')
assert log.contains('^^^^^^ write "0..9"')
assert log.contains('[ERROR] 2 errors, 0 warnings in 2 descriptors')
// One sentence at the end, and nothing a stack trace is made of.
assert log.contains('2 errors in the LwM2M Object descriptors: correct them at the places listed above and build again')
assert !log.contains('\tat ')
assert !log.contains('Caused by')
assert !new File(basedir, 'target/generated-sources').exists()
