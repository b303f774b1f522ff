package dev.lathe.client.bootstrap;

import dev.lathe.client.object.Links;
import dev.lathe.client.object.Recording;
import dev.lathe.client.object.Refusal;
import dev.lathe.client.registration.Enabler;
import dev.lathe.link.Link;
import dev.lathe.link.LinkFormat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Response;
import dev.lathe.objects.Security;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.value.ObjectLink;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Bootstrap-Discover (LwM2M Core, 6.1.7.3): which Objects and Object Instances there are, and whose accounts. */
final class BootstrapDiscovery {

    private final Staging staging;
    private final Enabler enabler;

    BootstrapDiscovery(Staging staging, Enabler enabler) {
        this.staging = staging;
        this.enabler = enabler;
    }

    Response discover(LwM2mPath path) {
        if (path.has(PathLevel.OBJECT_INSTANCE)) {
            throw Refusal.notAllowed(path, "a Bootstrap-Server discovers the root or an Object");
        }
        List<Link> links = new ArrayList<>();
        links.add(Link.to(LwM2mPath.root()).with("lwm2m", enabler.spelling()));
        if (path.level() == PathLevel.ROOT) {
            staging.objects().forEach(object -> add(object, links));
        } else {
            ObjectSpec object = staging.object(path.object())
                    .orElseThrow(() -> Refusal.notFound(path, "this device has no such Object"));
            add(object, links);
        }
        return Response.content(ContentFormat.LINK_FORMAT, LinkFormat.write(links));
    }

    private void add(ObjectSpec object, List<Link> links) {
        NavigableSet<LwM2mPath> instances = staging.instances(object.id());
        Link link = Links.versioned(object);
        if (instances.isEmpty() || !link.attributes().isEmpty()) {
            links.add(link);
        }
        instances.forEach(path -> links.add(described(path)));
    }

    private Link described(LwM2mPath path) {
        return switch (path.object()) {
            case Accounts.SECURITY -> ofSecurity(path, staging.values(path));
            case Accounts.SERVER -> ofServer(path, staging.values(path));
            case Accounts.OSCORE -> ofOscore(path);
            default -> Link.to(path);
        };
    }

    private static Link ofSecurity(LwM2mPath path, Recording values) {
        Security security = values.as(Security.TYPE);
        Link link = Link.to(path);
        if (values.has(Accounts.BOOTSTRAP_SERVER) && security.bootstrapServer()) {
            return link;
        }
        if (security.shortServerId().isPresent()) {
            link = link.with("ssid", Long.toString(security.shortServerId().getAsLong()));
        }
        return values.has(Accounts.URI) && isPrintable(security.serverUri())
                ? link.with("uri", security.serverUri())
                : link;
    }

    /** What link format could not carry is no URI, and will be found wanting in the end. */
    private static boolean isPrintable(String uri) {
        return uri.chars().noneMatch(Character::isISOControl);
    }

    private static Link ofServer(LwM2mPath path, Recording values) {
        Link link = Link.to(path);
        return values.has(Accounts.SHORT_SERVER_ID)
                ? link.with("ssid", Long.toString(values.as(Server.TYPE).shortServerId()))
                : link;
    }

    /** With the Short Server ID of the account that it belongs to. */
    private Link ofOscore(LwM2mPath path) {
        return staging.instances(Accounts.SECURITY).stream()
                .map(security -> staging.values(security).as(Security.TYPE))
                .filter(security -> security.oscoreSecurityMode()
                        .filter(link -> isTo(path, link))
                        .isPresent())
                .flatMapToLong(security -> security.shortServerId().stream())
                .mapToObj(id -> Link.to(path).with("ssid", Long.toString(id)))
                .findFirst()
                .orElse(Link.to(path));
    }

    private static boolean isTo(LwM2mPath path, ObjectLink link) {
        return link.object() == path.object() && link.instance() == path.instance();
    }
}
