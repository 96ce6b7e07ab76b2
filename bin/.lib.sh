# What the commands in this folder share. Expects $home, the folder that holds Parley.

java_options='-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss2m -Xmx1g -XX:-UsePerfData -Djava.awt.headless=true'
built=src/target/.built

complain() {
  echo "parley: $1" >&2
  exit 3
}

need_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  command -v "$java" >/dev/null 2>&1 ||
    complain "java was not found: install a JDK of version 17 or newer (on Debian: apt-get install openjdk-17-jdk-headless)"
}

# Whether Parley was never built, or is older than what it is made of.
needs_build() {
  [ -f "$home/$built" ] && [ -f "$home/src/target/parley.jar" ] &&
    [ -f "$home/solr-config/target/parley-solr-node.jar" ] || return 0
  [ -n "$(find "$home/pom.xml" "$home/src/pom.xml" "$home/solr-config/pom.xml" \
    "$home/src/main" "$home/web" "$home/solr-config/src" "$home/solr-config/configset" \
    -type f -newer "$home/$built" 2>/dev/null | head -n 1)" ]
}

build() {
  needs_build || return 0 # another command has built it meanwhile
  echo "parley: building it first, which takes a minute or two ..." >&2
  command -v mvn >/dev/null 2>&1 ||
    complain "mvn was not found: install Maven (on Debian: apt-get install maven)"
  log=$home/.build.log
  if ! mvn -q -B -ntp -f "$home/pom.xml" package -Dmaven.test.skip=true -Dspotless.check.skip=true \
    >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    complain "the build failed; all it said is in $log"
  fi
  rm -f "$log"
  # lets parsers start faster; without it they start too
  "$java" $java_options -cp "$home/src/target/parley.jar:$home/src/target/lib/*" \
    org.parley.extract.process.ParserArchive "$home/src/target/parley-parser.jsa" \
    >/dev/null 2>&1 </dev/null || true
  touch "$home/$built"
}

# Builds at most once, however many commands are started side by side.
build_if_needed() {
  needs_build || return 0
  [ -w "$home" ] ||
    complain "it is not built yet, and $home cannot be written: let its owner run bin/parley --version once"
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$home/.build.lock"
    flock 9
    build
    exec 9>&-
  else
    build
  fi
}

# What progress is shown on: whether standard error is a terminal, and how wide.
terminal_options() {
  [ -t 2 ] && [ "${TERM:-dumb}" != dumb ] || return 0
  columns=$(stty size <&2 2>/dev/null | cut -d ' ' -f 2)
  echo "-Dparley.terminal=true -Dparley.columns=${columns:-80}"
}

# Runs a main class of the app in place of this shell.
start() {
  main=$1
  shift
  need_java
  build_if_needed
  # shellcheck disable=SC2086,SC2046 # options are words
  exec "$java" $java_options $(terminal_options) ${PARLEY_JAVA_OPTIONS:-} -Dparley.home="$home" \
    -cp "$home/src/target/parley.jar:$home/src/target/lib/*" "$main" "$@"
}
