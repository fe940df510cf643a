#!/bin/sh
# Starts Køreplan with the runtime beside it. jpackage's launcher asks rpm and dpkg at each start, which takes longer
# than the start of Java; and commands want other options than the window. Package.java fills in what stands in @ signs.
self=$0
while [ -h "$self" ]; do
    link=$(readlink "$self")
    case $link in
        /*) self=$link ;;
        *) self=${self%/*}/$link ;;
    esac
done
case $self in
    */*) home=${self%/*}/.. ;;
    *) home=.. ;;
esac
app=$home/lib/app

# Each of three kinds of start has a cache of its own, for all that is in a cache is linked at once. Commands end before
# the better compiler has paid for itself.
cache=window
mode=
case $1 in
    --version | -V)
        cache=version
        mode=-XX:TieredStopAtLevel=1
        ;;
    new | export | edit | apply | import | check | log | diff | snapshot | generate | --help | -h)
        cache=commands
        mode=-XX:TieredStopAtLevel=1
        ;;
esac

exec "$home/lib/runtime/bin/java" $mode @OPTIONS@ -cp "@CLASSPATH@" @MAIN@ "$@"
