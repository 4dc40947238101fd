import { ToolForm } from '#forms';
import { answerCertification, type CertificationParameters } from './answer.ts';

class CertificationTool extends ToolForm<CertificationParameters> {
  protected answer = answerCertification;
}

customElements.define('certification-tool', CertificationTool);
