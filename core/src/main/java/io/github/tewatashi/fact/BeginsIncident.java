package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.IncidentId;

/** The first fact of an incident: it moves the paper from where the book has it to astray (S3). */
public interface BeginsIncident extends Fact.Moves, Fact.OfIncident {

    /** The incident that begins: the one in which the paper is astray from now on. */
    @Override
    default IncidentId incident() {
        return new IncidentId(movement().to().ref());
    }
}
