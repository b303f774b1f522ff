package dev.lathe.coap.californium;

import org.eclipse.californium.core.network.ExtendedCoapStackFactory;
import org.eclipse.californium.core.network.Outbox;
import org.eclipse.californium.core.network.stack.BaseCoapStack;
import org.eclipse.californium.core.network.stack.BlockwiseLayer;
import org.eclipse.californium.core.network.stack.CoapStack;
import org.eclipse.californium.core.network.stack.ExchangeCleanupLayer;
import org.eclipse.californium.core.network.stack.Layer;
import org.eclipse.californium.core.network.stack.ReliabilityLayer;
import org.eclipse.californium.elements.EndpointContextMatcher;
import org.eclipse.californium.elements.config.Configuration;

/**
 * Californium's stack without its observe layer, which takes the Observe option off every notification that is not of an
 * observation it keeps itself, and holds notifications back by rules that are the runtime's to set.
 */
final class NotifyingStack extends BaseCoapStack {

    private NotifyingStack(String tag, Configuration configuration, EndpointContextMatcher matcher, Outbox outbox) {
        super(outbox);
        setLayers(new Layer[] {
            new ExchangeCleanupLayer(configuration),
            new BlockwiseLayer(tag, false, configuration, matcher),
            new ReliabilityLayer(configuration)
        });
    }

    static final class Factory implements ExtendedCoapStackFactory {
        @Override
        public CoapStack createCoapStack(
                String protocol,
                String tag,
                Configuration configuration,
                EndpointContextMatcher matcher,
                Outbox outbox,
                Object customStackArgument) {
            return new NotifyingStack(tag, configuration, matcher, outbox);
        }

        @Override
        @Deprecated
        public CoapStack createCoapStack(
                String protocol, String tag, Configuration configuration, Outbox outbox, Object customStackArgument) {
            throw new UnsupportedOperationException("the endpoint hands its matcher over");
        }
    }
}
