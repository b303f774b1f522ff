package dev.lathe.server.device;

import dev.lathe.server.observation.Observations;
import dev.lathe.server.registration.Registrations;
import dev.lathe.server.request.AnswerReading;
import dev.lathe.server.request.FormatChoice;
import dev.lathe.server.request.Requests;
import dev.lathe.stub.server.ValuePolicy;

/**
 * All that a device and its stubs need of the server.
 *
 * @param valuePolicy where the options of a request do not say
 */
public record DeviceAccess(
        Registrations registrations,
        Requests requests,
        Observations observations,
        FormatChoice formats,
        AnswerReading answers,
        ValuePolicy valuePolicy) {}
