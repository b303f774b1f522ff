package dev.lathe.stub.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstanceTypeTest {

    private static final ResourceSpec LEVEL =
            ResourceSpec.of(42769, 0, "Level", Operations.R, DataType.FLOAT).asMandatory();
    private static final ResourceSpec LIMIT = ResourceSpec.of(42769, 1, "Limit", Operations.RW, DataType.FLOAT);
    private static final ResourceSpec RESET = ResourceSpec.of(42769, 2, "Reset", Operations.E, DataType.NONE);
    private static final ResourceSpec LABEL = ResourceSpec.of(42769, 3, "Label", Operations.R, DataType.STRING);
    private static final ResourceSpec ELSEWHERE = ResourceSpec.of(42768, 0, "Level", Operations.R, DataType.FLOAT);

    @Test
    void a_plain_instance_has_its_mandatory_resources_only() {
        assertThat(resources(new Tank())).containsExactly(LEVEL);
    }

    @Test
    void an_optional_resource_exists_when_its_methods_are_overridden() {
        assertThat(resources(new LimitedTank())).containsExactly(LEVEL, LIMIT);
        assertThat(TankInstance.TYPE.supports(new LimitedTank(), LIMIT)).isTrue();
        assertThat(TankInstance.TYPE.supports(new LimitedTank(), LABEL)).isFalse();
    }

    @Test
    void a_method_overridden_further_up_counts() {
        assertThat(resources(new LimitedTank() {})).containsExactly(LEVEL, LIMIT);
    }

    @Test
    void either_form_of_an_executable_without_declared_arguments_will_do() {
        Tank plain = new Tank() {
            @Override
            public void reset() {}
        };
        Tank withArguments = new Tank() {
            @Override
            public void reset(Arguments arguments) {}
        };
        assertThat(resources(plain)).containsExactly(LEVEL, RESET);
        assertThat(resources(withArguments)).containsExactly(LEVEL, RESET);
    }

    @Test
    void half_of_a_pair_is_refused_and_both_methods_are_named() {
        assertThatThrownBy(HalfTank::new)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HalfTank overrides limit() but not limit(double)")
                .hasMessageContaining("Limit (/42769/*/1)");
    }

    @Test
    void the_second_constructor_names_the_optional_resources_instead() {
        assertThat(resources(new ChosenTank(Set.of(LABEL)))).containsExactly(LEVEL, LABEL);
        assertThatThrownBy(() -> new ChosenTank(Set.of(ELSEWHERE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/42768/*/0");
    }

    @Test
    void has_takes_an_overridden_resource_away_from_one_instance() {
        LimitedTank without = new LimitedTank() {
            @Override
            protected boolean has(ResourceSpec resource) {
                return resource != LIMIT;
            }
        };
        TankInstance.TYPE.attach(without, new Place());
        assertThat(resources(without)).containsExactly(LEVEL);
        assertThat(resources(new LimitedTank())).containsExactly(LEVEL, LIMIT);
    }

    @Test
    void an_instance_is_part_of_one_client_only_until_it_is_taken_out() {
        List<RemovalCause> heard = new ArrayList<>();
        Tank tank = new Tank() {
            @Override
            protected void removed(RemovalCause cause) {
                heard.add(cause);
            }
        };
        TankInstance.TYPE.attach(tank, new Place());
        assertThatThrownBy(() -> TankInstance.TYPE.attach(tank, new Place()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("of a client already");
        TankInstance.TYPE.detach(tank, RemovalCause.REMOVED);
        TankInstance.TYPE.detach(tank, RemovalCause.REMOVED);
        TankInstance.TYPE.attach(tank, new Place());
        assertThat(heard).containsExactly(RemovalCause.REMOVED);
    }

    @Test
    void an_instance_whose_attached_fails_is_part_of_no_client() {
        List<String> tries = new ArrayList<>();
        Tank tank = new Tank() {
            @Override
            protected void attached(Attachment attachment) {
                tries.add("");
                if (tries.size() == 1) {
                    throw new IllegalStateException("no sensor");
                }
            }
        };
        assertThatThrownBy(() -> TankInstance.TYPE.attach(tank, new Place())).hasMessage("no sensor");
        TankInstance.TYPE.attach(tank, new Place());
        assertThat(tries).hasSize(2);
    }

    @Test
    void changed_reaches_the_client_while_the_instance_is_part_of_it() {
        Tank tank = new Tank();
        Place place = new Place();
        tank.rise();
        TankInstance.TYPE.attach(tank, place);
        tank.rise();
        TankInstance.TYPE.detach(tank, RemovalCause.CLOSED);
        tank.rise();
        assertThat(place.changes).containsExactly(List.of(LEVEL, LIMIT));
    }

    @Test
    void changed_refuses_a_resource_of_another_object() {
        Tank tank = new Tank();
        assertThatThrownBy(tank::riseElsewhere)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/42768/*/0");
    }

    private static List<ResourceSpec> resources(TankInstance tank) {
        return TankInstance.TYPE.resources(tank);
    }

    private static final class Place implements Attachment {

        final List<List<ResourceSpec>> changes = new ArrayList<>();

        @Override
        public LwM2mPath path() {
            return LwM2mPath.of(42769, 0);
        }

        @Override
        public void changed(List<ResourceSpec> resources) {
            changes.add(resources);
        }
    }

    static class Tank extends TankInstance {

        @Override
        public double level() {
            return 1;
        }

        void rise() {
            changed(LEVEL, LIMIT);
        }

        void riseElsewhere() {
            changed(ELSEWHERE);
        }
    }

    static class LimitedTank extends Tank {

        @Override
        public double limit() {
            return 2;
        }

        @Override
        public void limit(double value) {}
    }

    static final class HalfTank extends Tank {

        @Override
        public double limit() {
            return 2;
        }
    }

    static final class ChosenTank extends TankInstance {

        ChosenTank(Set<ResourceSpec> optional) {
            super(optional);
        }

        @Override
        public double level() {
            return 1;
        }
    }

    /** As generated. */
    abstract static class TankInstance extends ObjectInstance {

        static final InstanceType<TankInstance, Void> TYPE = new Binding();

        TankInstance() {
            super(TYPE);
        }

        TankInstance(Set<ResourceSpec> optional) {
            super(TYPE, optional);
        }

        public abstract double level();

        public double limit() {
            throw new AbsentResourceException(LIMIT);
        }

        public void limit(double value) {
            throw new AbsentResourceException(LIMIT);
        }

        public void reset() {
            throw new AbsentResourceException(RESET);
        }

        public void reset(Arguments arguments) {
            reset();
        }

        public String label() {
            throw new AbsentResourceException(LABEL);
        }

        private static final class Binding extends InstanceType<TankInstance, Void> {

            Binding() {
                super(
                        TankInstance.class,
                        new Values(),
                        readWrite(LIMIT, "limit", double.class),
                        executableEitherWay(RESET, "reset"),
                        readable(LABEL, "label"));
            }

            @Override
            public void read(TankInstance it, int resource, PayloadWriter out) {}

            @Override
            public void execute(TankInstance it, int resource, Arguments arguments) {}

            @Override
            public void validate(TankInstance it, Void patch) {}

            @Override
            public void apply(TankInstance it, Void patch) {}
        }
    }

    private static final class Values extends ValueType<Void, Void> {

        Values() {
            super(ObjectSpec.of(42769, "Tank", "urn:oma:lwm2m:x:42769", "1.0", LEVEL, LIMIT, RESET, LABEL));
        }

        @Override
        public Void decode(PayloadReader in) {
            throw new UnsupportedOperationException("the Tank of this test has no payload");
        }

        @Override
        public void encode(Void value, PayloadWriter out) {}

        @Override
        public Void decodePatch(PayloadReader in) {
            throw new UnsupportedOperationException("the Tank of this test has no payload");
        }

        @Override
        public void encodePatch(Void patch, PayloadWriter out) {}
    }
}
