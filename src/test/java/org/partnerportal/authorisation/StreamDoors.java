package org.partnerportal.authorisation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.server.AbstractStreamResource;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.StreamRegistration;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every place in the portal's code that hands Vaadin something to serve or to receive bytes with: found in the byte
/// code, where none can hide.
final class StreamDoors {

    private static final Set<Class<?>> STREAMS = Set.of(
            ElementRequestHandler.class, AbstractStreamResource.class, RequestHandler.class, StreamRegistration.class);
    private static final Set<Class<?>> MAKERS =
            Set.of(UploadHandler.class, DownloadHandler.class, StreamResourceRegistry.class);

    private StreamDoors() {}

    /// By the class that opens the door, for what is inside a class by its outermost one.
    static Set<String> all() {
        var portal = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.partnerportal");
        var doors = new TreeSet<String>();
        portal.stream()
                .flatMap(type -> Stream.concat(
                        type.getCodeUnitAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream()))
                .filter(StreamDoors::opens)
                .map(access -> name(access.getOriginOwner()))
                .forEach(doors::add);
        return doors;
    }

    // Vaadin's own methods only: what a class of ours hands on to another of ours is opened by that one.
    private static boolean opens(JavaCodeUnitAccess<?> access) {
        var target = access.getTarget();
        var owner = target.getOwner();
        if (owner.getPackageName().startsWith("org.partnerportal")) {
            return false;
        }
        return MAKERS.stream().anyMatch(maker -> owner.isEquivalentTo(maker))
                || STREAMS.stream().anyMatch(owner::isAssignableTo)
                || target.getRawParameterTypes().stream().anyMatch(StreamDoors::stream);
    }

    private static boolean stream(JavaClass type) {
        return STREAMS.stream().anyMatch(type::isAssignableTo);
    }

    private static String name(JavaClass origin) {
        return origin.getEnclosingClass().map(StreamDoors::name).orElseGet(origin::getSimpleName);
    }
}
