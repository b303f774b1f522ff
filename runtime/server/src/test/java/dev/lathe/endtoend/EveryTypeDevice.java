package dev.lathe.endtoend;

import dev.lathe.server.fixture.EveryType;
import dev.lathe.server.fixture.EveryTypeInstance;
import dev.lathe.stub.Arguments;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Has every Resource of Every Type but the Sinks, and remembers what is written and executed. */
class EveryTypeDevice extends EveryTypeInstance {

    final List<String> executed = new CopyOnWriteArrayList<>();

    private String string = "a";
    private long integer = 1;
    private UnsignedInteger unsigned = UnsignedInteger.of(2);
    private double real = 3;
    private boolean bool = true;
    private Opaque opaque = Opaque.of((byte) 4);
    private Instant time = Instant.ofEpochSecond(5);
    private ObjectLink link = new ObjectLink(6, 0);
    private String links = "</7/0>";
    private Multiple<String> strings = Multiple.of("a", "b");
    private Multiple<Long> integers = Multiple.ofLongs(1, -1);
    private Multiple<UnsignedInteger> unsigneds = Multiple.of(UnsignedInteger.of(2), UnsignedInteger.MAX);
    private Multiple<Double> reals = Multiple.ofDoubles(3, 3.25);
    private Multiple<Boolean> bools = Multiple.of(true, false);
    private Multiple<Opaque> opaques = Multiple.of(Opaque.EMPTY, Opaque.of((byte) 4));
    private Multiple<Instant> times = Multiple.of(Instant.EPOCH, Instant.ofEpochSecond(-5));
    private Multiple<ObjectLink> linkList = Multiple.of(ObjectLink.NULL, new ObjectLink(6, 0));
    private Multiple<String> corelnks = Multiple.of("</7/0>", "</7/1>;x=1");
    private EveryType.Level level = EveryType.Level.LOW;
    private Multiple<EveryType.Levels> levels = Multiple.of(EveryType.Levels.OFF, EveryType.Levels.ON);
    private String shortText = "short";
    private Opaque key = Opaque.of(new byte[16]);
    private long steps = 10;
    private UnsignedInteger fullRange = UnsignedInteger.MAX;

    @Override
    public String stringValue() {
        return string;
    }

    @Override
    public void stringValue(String value) {
        string = value;
    }

    @Override
    public long integerValue() {
        return integer;
    }

    @Override
    public void integerValue(long value) {
        integer = value;
    }

    @Override
    public UnsignedInteger unsignedIntegerValue() {
        return unsigned;
    }

    @Override
    public void unsignedIntegerValue(UnsignedInteger value) {
        unsigned = value;
    }

    @Override
    public double floatValue() {
        return real;
    }

    @Override
    public void floatValue(double value) {
        real = value;
    }

    @Override
    public boolean booleanValue() {
        return bool;
    }

    @Override
    public void booleanValue(boolean value) {
        bool = value;
    }

    @Override
    public Opaque opaqueValue() {
        return opaque;
    }

    @Override
    public void opaqueValue(Opaque value) {
        opaque = value;
    }

    @Override
    public Instant timeValue() {
        return time;
    }

    @Override
    public void timeValue(Instant value) {
        time = value;
    }

    @Override
    public ObjectLink objlnkValue() {
        return link;
    }

    @Override
    public void objlnkValue(ObjectLink value) {
        link = value;
    }

    @Override
    public String corelnkValue() {
        return links;
    }

    @Override
    public void corelnkValue(String value) {
        links = value;
    }

    @Override
    public Multiple<String> stringList() {
        return strings;
    }

    @Override
    public void stringList(Multiple<String> value) {
        strings = value;
    }

    @Override
    public Multiple<Long> integerList() {
        return integers;
    }

    @Override
    public void integerList(Multiple<Long> value) {
        integers = value;
    }

    @Override
    public Multiple<UnsignedInteger> unsignedIntegerList() {
        return unsigneds;
    }

    @Override
    public void unsignedIntegerList(Multiple<UnsignedInteger> value) {
        unsigneds = value;
    }

    @Override
    public Multiple<Double> floatList() {
        return reals;
    }

    @Override
    public void floatList(Multiple<Double> value) {
        reals = value;
    }

    @Override
    public Multiple<Boolean> booleanList() {
        return bools;
    }

    @Override
    public void booleanList(Multiple<Boolean> value) {
        bools = value;
    }

    @Override
    public Multiple<Opaque> opaqueList() {
        return opaques;
    }

    @Override
    public void opaqueList(Multiple<Opaque> value) {
        opaques = value;
    }

    @Override
    public Multiple<Instant> timeList() {
        return times;
    }

    @Override
    public void timeList(Multiple<Instant> value) {
        times = value;
    }

    @Override
    public Multiple<ObjectLink> objlnkList() {
        return linkList;
    }

    @Override
    public void objlnkList(Multiple<ObjectLink> value) {
        linkList = value;
    }

    @Override
    public Multiple<String> corelnkList() {
        return corelnks;
    }

    @Override
    public void corelnkList(Multiple<String> value) {
        corelnks = value;
    }

    @Override
    public String fixedString() {
        return "fixed";
    }

    @Override
    public long fixedInteger() {
        return Long.MIN_VALUE;
    }

    @Override
    public UnsignedInteger fixedUnsignedInteger() {
        return UnsignedInteger.MAX;
    }

    @Override
    public double fixedFloat() {
        return 0.1;
    }

    @Override
    public boolean fixedBoolean() {
        return false;
    }

    @Override
    public Opaque fixedOpaque() {
        return Opaque.ofHex("00ff");
    }

    @Override
    public Instant fixedTime() {
        return Instant.ofEpochSecond(1367491215);
    }

    @Override
    public ObjectLink fixedObjlnk() {
        return ObjectLink.NULL;
    }

    @Override
    public String fixedCorelnk() {
        return "</3/0>;ver=1.1";
    }

    @Override
    public EveryType.Level level() {
        return level;
    }

    @Override
    public void level(EveryType.Level value) {
        level = value;
    }

    @Override
    public Multiple<EveryType.Levels> levels() {
        return levels;
    }

    @Override
    public void levels(Multiple<EveryType.Levels> value) {
        levels = value;
    }

    @Override
    public String shortText() {
        return shortText;
    }

    @Override
    public void shortText(String value) {
        shortText = value;
    }

    @Override
    public Opaque key() {
        return key;
    }

    @Override
    public void key(Opaque value) {
        key = value;
    }

    @Override
    public long steps() {
        return steps;
    }

    @Override
    public void steps(long value) {
        steps = value;
    }

    @Override
    public UnsignedInteger fullRange() {
        return fullRange;
    }

    @Override
    public void fullRange(UnsignedInteger value) {
        fullRange = value;
    }

    @Override
    public void run(long count, String label, double ratio) {
        executed.add("run " + count + " " + label + " " + ratio);
    }

    @Override
    public void reset() {
        executed.add("reset");
    }

    @Override
    public void anything(Arguments arguments) {
        executed.add("anything " + arguments);
    }
}
