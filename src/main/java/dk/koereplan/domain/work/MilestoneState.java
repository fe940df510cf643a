package dk.koereplan.domain.work;

/// What is stored of a milestone; due soon, overdue, moved and reached late are derived.
public enum MilestoneState {
    PLANNED,
    REACHED,
    DROPPED
}
