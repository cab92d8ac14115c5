package dev.electrified.runtime.spring;

import dev.electrified.runtime.ElectrifiedException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows our message in place of a stack trace, when it keeps an application from starting. */
final class ElectrifiedFailureAnalyzer extends AbstractFailureAnalyzer<ElectrifiedException> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, ElectrifiedException cause) {
    return new FailureAnalysis(
        "[electrified:" + cause.rule() + "] " + cause.fact(), cause.remedy(), cause);
  }
}
